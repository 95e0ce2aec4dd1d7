"""Offices to write to, and helpers, with the page and the day that each was seen.

Only what an office's own page says, and no other page contradicts, is printed; of what is older
than two years or second-hand, the link. Not printed for that reason: a fax number of OAH (three
are in circulation, and OAH's own page takes no fax), its closing hour, the telephone numbers of
Disability Rights California and of OCR, parent centers one by one, OCR's office in San Francisco
(closed in 2025).
"""

from datetime import date

from calendars.translation import Text
from service.law.contact_fields import Contact, Source
from service.law.due_process import DUE_PROCESS
from service.law.expedited_hearing import EXPEDITED_HEARING
from service.law.facilitation import FACILITATION
from service.law.informal import INFORMAL
from service.law.mediation import MEDIATION
from service.law.shared.reconsideration import RECONSIDERATION_REQUEST, RECONSIDERATION_RESPONSE
from service.law.state_complaint import COPY_TO_DISTRICT, STATE_COMPLAINT
from service.law.transfer import TRANSFER
from service.law.vocabulary import Actor

# The day on which the pages without a day were looked at.
COLLECTED = date(2026, 11, 29)

_CDE_PAGE = Source(
    Text(en="CDE: Dispute Resolution", es="CDE: resolución de desacuerdos"),
    "https://www.cde.ca.gov/sp/se/disputeresolution.asp",
    date(2026, 9, 15),
)
_OAH_PAGE = Source(
    Text(en="OAH: Filing and Serving Documents", es="OAH: presentar y entregar documentos"),
    "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Self-Help/"
    "Filing-and-Serving-Documents",
    date(2026, 9, 15),
)
_OAH_LISTS = Source(
    Text(en="OAH: lists of attorneys and advocates", es="OAH: listas de abogados y defensores"),
    "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Services/Page-Content/"
    "Special-Education-Services-List-Folder/Free-or-Reduced-Cost-Attorneys-or-Advocates---Lists",
)
_SELPAS = Source(
    Text(en="CDE: Special Education Local Plan Areas", es="CDE: áreas de educación especial"),
    "https://www.cde.ca.gov/sp/se/as/caselpas.asp",
)
_SELPAS_BY_COUNTY = Source(
    Text(en="Seeds of Partnership: SELPAs by county", es="Seeds of Partnership: SELPA por condado"),
    "https://seedsofpartnership.org/adrcalifornia/adrselpa.html",
)
_DISABILITY_RIGHTS = Source(
    Text(en="Disability Rights California: manual", es="Disability Rights California: manual"),
    "https://serr.disabilityrightsca.org",
)
_PARENT_GROUPS = Source(
    Text(en="CDE: California Parent Organizations", es="CDE: organizaciones de familias"),
    "https://www.cde.ca.gov/sp/se/qa/caprntorg.asp",
)
_PARENT_CENTERS = Source(
    Text(en="Sacramento COE: Family Empowerment Centers", es="Condado de Sacramento: centros"),
    "https://scoe.net/news/library/2025/08/29fec",
)
_CIVIL_RIGHTS = Source(
    Text(
        en="U.S. Department of Education: complaint form",
        es="Departamento de Educación de EE. UU.: formulario",
    ),
    "https://www.ed.gov/laws-and-policy/civil-rights-laws/file-complaint/"
    "ocr-discrimination-complaint-form",
)

_CDE_ADDRESS = (
    "California Department of Education",
    "Special Education Division",
    "Dispute Resolution Services Unit",
    "1430 N Street, Suite 2401",
    "Sacramento, CA 95814-5901",
)

CDE_COMPLAINT = Contact(
    id="cde-state-complaint",
    name=Text(
        en="California Department of Education (CDE), Dispute Resolution Services Unit",
        es="Departamento de Educación de California (CDE), Dispute Resolution Services Unit",
    ),
    use=Text(
        en="To send a state complaint, or to ask about one",
        es="Para enviar una queja estatal o preguntar por ella",
    ),
    source=_CDE_PAGE,
    months=6,
    processes=(STATE_COMPLAINT,),
    beside=(Actor.CDE,),
    address=_CDE_ADDRESS,
    email="speceducation@cde.ca.gov",
    fax="916-327-3704",
    note=Text(
        en="E-mail, fax, mail or bring it. A letter will do; CDE's form is optional. Sign it: a "
        "typed name in an e-mail counts. Send the district its copy at the same time.",
        es="Por correo electrónico, fax, correo o en persona. Basta una carta; el formulario del "
        "CDE es opcional. Fírmela: un nombre escrito en un correo electrónico cuenta. Envíe al "
        "distrito su copia al mismo tiempo.",
    ),
)
CDE_RECONSIDERATION = Contact(
    id="cde-reconsideration",
    name=Text(
        en="CDE, Dispute Resolution Services Unit: reconsideration",
        es="CDE, Dispute Resolution Services Unit: reconsideración",
    ),
    use=Text(
        en="To ask CDE to reconsider its decision",
        es="Para pedir al CDE que reconsidere su decisión",
    ),
    source=_CDE_PAGE,
    months=6,
    processes=(STATE_COMPLAINT,),
    beside=(RECONSIDERATION_REQUEST, RECONSIDERATION_RESPONSE),
    email="speceducation@cde.ca.gov",
    fax="916-327-3704",
    note=Text(
        en="By e-mail or fax. CDE sends a receipt letter: keep it.",
        es="Por correo electrónico o fax. El CDE envía una carta de recibo: guárdela.",
    ),
)
CDE_MEDIATION = Contact(
    id="cde-complaint-mediation",
    name=Text(
        en="CDE, Dispute Resolution Services Unit: mediation of a complaint",
        es="CDE, Dispute Resolution Services Unit: mediación de una queja",
    ),
    use=Text(
        en="To mediate a complaint that CDE already has",
        es="Para mediar una queja que el CDE ya tiene",
    ),
    source=_CDE_PAGE,
    months=6,
    processes=(STATE_COMPLAINT,),
    address=_CDE_ADDRESS,
    email="speceducation@cde.ca.gov",
    fax="916-327-3704",
    note=Text(
        en="Send two forms, in English or Spanish: CDE Request for Mediation, and Scheduling "
        "Information for Mediation. Both sides must agree.",
        es="Envíe dos formularios, en inglés o español: CDE Request for Mediation y Scheduling "
        "Information for Mediation. Ambas partes deben estar de acuerdo.",
    ),
)
OAH_FILING = Contact(
    id="oah-special-education",
    name=Text(
        en="Office of Administrative Hearings (OAH), Special Education Division",
        es="Oficina de Audiencias Administrativas (OAH), División de Educación Especial",
    ),
    use=Text(
        en="To ask for a hearing or mediation, and for each paper of the case",
        es="Para pedir una audiencia o mediación, y para cada documento del caso",
    ),
    source=_OAH_PAGE,
    months=6,
    processes=(DUE_PROCESS, EXPEDITED_HEARING, MEDIATION),
    beside=(Actor.OAH,),
    address=(
        "Special Education Division",
        "Office of Administrative Hearings",
        "2349 Gateway Oaks Drive, Suite 200",
        "Sacramento, CA 95833",
    ),
    phone="916-263-0880",
    url="https://www.applications.dgs.ca.gov/oah/oahsftweb",
    note=Text(
        en="First give the district its copy (“serve” it): OAH takes no paper without proof of "
        "that. Then e-file, mail or bring it, or send it overnight. OAH's page lists no e-mail and "
        "no fax for this. Its e-file system does not serve the district for you. To use it, make a "
        "free account, and read OAH's consent form first.",
        es="Primero entregue la copia al distrito (“serve”): la OAH no acepta ningún documento sin "
        "prueba de eso. Después preséntelo por internet, por correo, en persona o por entrega "
        "inmediata. La página de la OAH no ofrece correo electrónico ni fax para esto. Su sistema "
        "por internet no entrega la copia al distrito. Para usarlo, abra una cuenta gratis y lea "
        "antes el formulario de consentimiento de la OAH.",
    ),
)
DISTRICT_OFFICE = Contact(
    id="district-special-education",
    name=Text(
        en="Your school district: the director of special education",
        es="Su distrito escolar: director(a) de educación especial",
    ),
    use=Text(
        en="For requests to the district, and for its copy of what you file",
        es="Para lo que pida al distrito, y para su copia de lo que presente",
    ),
    source=_SELPAS_BY_COUNTY,
    months=12,
    beside=(Actor.DISTRICT, COPY_TO_DISTRICT),
    note=Text(
        en="The law names no office. Write to the director of special education, with a copy to "
        "the principal. To find them, look up your county, its SELPA, and then your district.",
        es="La ley no nombra una oficina. Escriba al director o a la directora de educación "
        "especial, con copia a la dirección de la escuela. Para encontrar el nombre, busque su "
        "condado, su SELPA y después su distrito.",
    ),
)
SELPA = Contact(
    id="selpa-directory",
    name=Text(
        en="The list of SELPAs: regions for special education",
        es="La lista de las SELPA: regiones de educación especial",
    ),
    use=Text(
        en="To ask for a facilitator, or to find the district's special education office",
        es="Para pedir facilitación o encontrar la oficina de educación especial del distrito",
    ),
    source=_SELPAS,
    months=6,
    processes=(INFORMAL, FACILITATION, TRANSFER),
    url=_SELPAS.url,
    note=Text(
        en="CDE says that California does not offer facilitated IEP meetings in the whole state. "
        "Ask your SELPA.",
        es="El CDE dice que California no ofrece reuniones del IEP con facilitación en todo el "
        "estado. Pregunte a su SELPA.",
    ),
)
CDE_HELP = Contact(
    id="cde-constituent-support",
    name=Text(
        en="CDE, Constituent Support Services Unit",
        es="CDE, Constituent Support Services Unit",
    ),
    use=Text(
        en="For questions about your rights, free",
        es="Para preguntas sobre sus derechos, gratis",
    ),
    source=_CDE_PAGE,
    months=3,
    phone="800-926-0648",
    email="SEDCO@cde.ca.gov",
    note=Text(
        en="Monday to Friday, 8 a.m. to 5 p.m. It answers questions; it takes no complaints.",
        es="De lunes a viernes, de 8 a. m. a 5 p. m. Responde preguntas; no recibe quejas.",
    ),
)
LAWYERS = Contact(
    id="oah-free-lawyers",
    name=Text(
        en="OAH's lists of free or low-cost attorneys and advocates",
        es="Listas de la OAH de abogados y defensores gratis o de bajo costo",
    ),
    use=Text(en="For legal help", es="Para ayuda legal"),
    source=_OAH_LISTS,
    months=6,
    url=_OAH_LISTS.url,
    note=Text(
        en="OAH does not vouch for them.",
        es="La OAH no responde por ellos.",
    ),
)
DISABILITY_RIGHTS = Contact(
    id="disability-rights-california",
    name=Text(
        en="Disability Rights California: its manual on special education",
        es="Disability Rights California: su manual de educación especial, también en español",
    ),
    use=Text(en="For free advice", es="Para consejos gratis"),
    source=_DISABILITY_RIGHTS,
    months=3,
    url=_DISABILITY_RIGHTS.url,
)
PARENT_CENTERS = Contact(
    id="fec-directory",
    name=Text(
        en="Family Empowerment Centers: find the one of your county",
        es="Family Empowerment Centers: busque el de su condado",
    ),
    use=Text(en="For help from other parents", es="Para ayuda de otras familias"),
    source=_PARENT_CENTERS,
    months=6,
    url="https://www.californiafamilyempowermentcenters.org",
)
PARENT_GROUPS = Contact(
    id="cde-parent-organizations",
    name=Text(
        en="CDE's list of parent organizations",
        es="Lista del CDE de organizaciones de familias",
    ),
    use=Text(en="For help from other parents", es="Para ayuda de otras familias"),
    source=_PARENT_GROUPS,
    months=6,
    url=_PARENT_GROUPS.url,
)
CIVIL_RIGHTS_OFFICE = Contact(
    id="ocr-national",
    name=Text(
        en="U.S. Department of Education, Office for Civil Rights (OCR)",
        es="Departamento de Educación de EE. UU., Oficina de Derechos Civiles (OCR)",
    ),
    use=Text(
        en="For discrimination because of a disability, not for the dates of an IEP",
        es="Por discriminación debida a una discapacidad, no por las fechas de un IEP",
    ),
    source=_CIVIL_RIGHTS,
    months=3,
    url="https://ocrcas.ed.gov",
    note=Text(
        en="Its San Francisco office was closed in 2025. Read its page before you send anything.",
        es="Su oficina de San Francisco cerró en 2025. Lea su página antes de enviar algo.",
    ),
)

CONTACTS = (
    CDE_COMPLAINT,
    CDE_RECONSIDERATION,
    CDE_MEDIATION,
    OAH_FILING,
    DISTRICT_OFFICE,
    SELPA,
    CDE_HELP,
    LAWYERS,
    DISABILITY_RIGHTS,
    PARENT_CENTERS,
    PARENT_GROUPS,
    CIVIL_RIGHTS_OFFICE,
)
