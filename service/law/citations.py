"""Citations by code or regulation, each with its address."""

from service.law.vocabulary import Citation, Seen

_HEARING_OFFICE = "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Self-Help"
_EDUCATION_DEPARTMENT = "https://www.cde.ca.gov/sp/se/disputeresolution.asp"
_CIVIL_RIGHTS_OFFICE = (
    "https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint/how-file-discrimination-"
    "complaint-office-civil-rights"
)
_CODES = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"


def education_code(section: str, words: str = "", seen: Seen = Seen.TEXT) -> Citation:
    """California Education Code, as "56505(k)"."""
    number = _number(section)
    return Citation(
        f"Ed. Code § {section}", words, f"{_CODES}?sectionNum={number}.&lawCode=EDC", seen
    )


def federal_regulation(section: str, words: str = "", seen: Seen = Seen.TEXT) -> Citation:
    """Code of Federal Regulations, title 34, as "300.152(a)"."""
    number = _number(section)
    url = f"https://www.ecfr.gov/current/title-34/section-{number}"
    return Citation(f"34 CFR § {section}", words, url, seen)


def state_regulation(section: str, words: str = "", seen: Seen = Seen.TEXT) -> Citation:
    """California Code of Regulations, title 5, as "3202(c)"."""
    number = _number(section)
    url = f"https://www.law.cornell.edu/regulations/california/5-CCR-{number}"
    return Citation(f"5 CCR § {section}", words, url, seen)


def federal_statute(section: str, words: str = "", seen: Seen = Seen.TEXT) -> Citation:
    """United States Code, title 20, as "1415(i)(2)(B)"."""
    number = _number(section)
    url = f"https://www.law.cornell.edu/uscode/text/20/{number}"
    return Citation(f"20 U.S.C. § {section}", words, url, seen)


def hearing_office(page: str, words: str = "", seen: Seen = Seen.TEXT) -> Citation:
    """A self-help page of the Office of Administrative Hearings, by its title."""
    return Citation(f"OAH, {page}", words, f"{_HEARING_OFFICE}/{page.replace(' ', '-')}", seen)


def education_department(words: str) -> Citation:
    """The page of the California Department of Education on settling special education disputes."""
    return Citation("CDE, Dispute Resolution", words, _EDUCATION_DEPARTMENT)


def hearing_regulation(section: str, words: str, seen: Seen = Seen.TEXT) -> Citation:
    """California Code of Regulations, title 1, on hearings at OAH, as "1026(d)"."""
    number = _number(section)
    url = f"https://www.law.cornell.edu/regulations/california/1-CCR-{number}"
    return Citation(f"1 CCR § {section}", words, url, seen)


def civil_rights_office(words: str, seen: Seen = Seen.TEXT) -> Citation:
    """The page of the federal Office for Civil Rights on how to file a complaint."""
    return Citation("OCR, How to File a Complaint", words, _CIVIL_RIGHTS_OFFICE, seen)


def disability_act_regulation(section: str, words: str, seen: Seen = Seen.TEXT) -> Citation:
    """Code of Federal Regulations, title 28, on the ADA, as "35.170(b)"."""
    number = _number(section)
    url = f"https://www.ecfr.gov/current/title-28/section-{number}"
    return Citation(f"28 CFR § {section}", words, url, seen)


def civil_procedure(section: str, words: str, seen: Seen = Seen.TEXT) -> Citation:
    """California Code of Civil Procedure, as "338(a)"."""
    number = _number(section)
    return Citation(
        f"Code Civ. Proc. § {section}", words, f"{_CODES}?sectionNum={number}.&lawCode=CCP", seen
    )


def _number(section: str) -> str:
    return section.partition("(")[0]
