"""Words of event titles as schools in California write them, in English and in Spanish.

Each pattern is searched in a title's plain words: lower case, no accents, no marks, one space.
"""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


_STUDENTS = "(?:students?|pupils?|all students|estudiantes?|alumnos?)"
_YEAR = r"(?:20[0-9]{2} (?:(?:20)?[0-9]{2} )?)"
_TERM = r"(?:school(?: year)?|class(?:es)?|instruction(?:al year)?|attendance|academic year)"

# First and last day of a school year.
_FIRST = "(?:first|1st|opening)"
_LAST = "(?:last|final)"
# Checked first for speed: every title of a first or last day has one of these.
ENDS = re.compile(
    "1st|first|last|final|open|begin|start|report|return|resume|end|close"
    "|primer|ultimo|inici|comien|empie|regreso|fin"
)
FIRST_DAY = _any(
    rf"{_FIRST} day (?:of |for )(?:the |our |all )*{_YEAR}?{_TERM}",
    rf"{_FIRST} day (?:of school )?(?:for|of) (?:the |our |all )*{_STUDENTS}",
    rf"{_FIRST} (?:{_STUDENTS}|instructional|school|student school|attendance) day",
    rf"{_STUDENTS} first day",
    rf"{_FIRST} day of {_STUDENTS} attendance",
    rf"{_STUDENTS} (?:report|return|begin|start)s?(?: back)?",
    r"(?:school|classes|instruction|school year|academic year) (?:begins?|starts?|resumes?)",
    r"(?:start|beginning|opening) of (?:the )?(?:school|classes|instruction|academic year)",
    r"school opens",
    r"primer dia (?:de |del |para |los |las )*"
    r"(?:clases?|escuela|ano escolar|ciclo escolar|instruccion|estudiantes|alumnos)",
    r"(?:inicio|comienzo) (?:de |del |las )*(?:clases|ano escolar|ciclo escolar)",
    r"(?:comienzan|inician|empiezan|comienza|inicia|empieza) (?:las |el |la )?"
    r"(?:clases|ano escolar|escuela)",
    r"regreso a (?:clases|la escuela)",
)
LAST_DAY = _any(
    rf"{_LAST} day (?:of |for )(?:the |our |all )*{_YEAR}?{_TERM}",
    rf"{_LAST} day (?:of school )?(?:for|of) (?:the |our |all )*{_STUDENTS}",
    rf"{_LAST} (?:{_STUDENTS}|instructional|school|student school|attendance) day",
    rf"{_STUDENTS} last day",
    rf"{_LAST} day of {_STUDENTS} attendance",
    r"(?:school|classes|instruction|school year|academic year) ends?",
    r"(?:end|close) of (?:the )?(?:school year|academic year|classes|instruction)",
    r"ultimo dia (?:de |del |para |los |las )*"
    r"(?:clases?|escuela|ano escolar|ciclo escolar|instruccion|estudiantes|alumnos)",
    r"fin (?:de |del |las )*(?:clases|ano escolar|ciclo escolar)",
)
# A term, a programme or an occasion that has its own first and last day.
NOT_THE_YEARS = _any(
    r"(?:of|for|de|del) (?:the )?(?:(?:[1-4](?:st|nd|rd|th)?|first|second|third|fourth|fall|spring"
    r"|summer|next|new|primer|segundo|tercer|cuarto) )?"
    r"(?:semester|quarter|trimester|term|session|semestre|trimestre|cuatrimestre)",
    r"(?:of|for) (?:school|classes|instruction) (?:this|for the) (?:week|month)",
    r"summer (?:school|session|program|bridge|academy)",
    "escuela de verano",
    "esy",
    "extended school year",
    "saturday school",
    "preschool",
    "after|before|until|following|back from",
    "from (?:winter|spring|fall|thanksgiving|holiday|break)[a-z ]*",
    "antes|despues|night|noche|eve|meeting|picture|packets?|pick ?up|registration|countdown",
    "orientation|volunteers?|suppl(?:y|ies)|spirit|late|delayed|hours",
)
STAFF = _any(
    "teachers?|staff|certificated|classified|employees?|faculty|paras?|paraeducators?|aides?",
    "maestros?|maestras?|docentes?|personal",
)
STUDENTS = _any("students?", "pupils?", "estudiantes?", "alumnos?", "children", "kids", "ninos")

# School is out.
_NOT_SCHOOL = (
    "(?! (?:lunch|meals?|bus|buses|uniforms?|suppl|picture|photo|store|site|council|zone))"
)
NO_SCHOOL = _any(
    rf"no school{_NOT_SCHOOL}",
    r"no class(?:es)?(?! (?:photos?|pictures?|part))",
    r"no students?(?! (?:drop|parking|store|council|meals?|left))",
    r"no pupils?",
    r"no (?:student )?(?:attendance|instruction)",
    r"non ?(?:school|student|pupil|instructional|attendance|contact|class) (?:contact )?"
    r"(?:day|days|period|week)",
    r"not (?:a )?(?:school|instructional|student) day",
    r"(?:student|pupil) free(?! dress)",
    r"(?:students?|pupils?) (?:holidays?|recess|vacation|off|day off|days off|non ?attendance)",
    r"students? (?:are |will be )?(?:not in attendance|do not attend|do not report|not in school)",
    r"students? (?:are |will be )?(?:off|out of school|stay home)",
    r"(?:all )?(?:schools?|campus|campuses|facilities) (?:and [a-z ]{1,40} )?"
    r"(?:is |are |will be )?closed(?! (?:to|at|after|early))",
    r"district (?:and schools? )?(?:is |wide |are )?(?:closed|closure)(?! (?:to|at|after|early))",
    r"(?:school|districtwide|schoolwide) closures?",
    r"(?:schools? )?not in session",
    r"schools? (?:is |are )?out(?! (?:at|early))(?: of session)?",
    r"(?:no hay|no habra|sin|no tendremos|suspension de|se suspenden(?: las)?) "
    r"(?:clases|escuela|estudiantes|alumnos)",
    r"no (?:clases|escuela|estudiantes)",
    r"(?:escuelas?|distrito|planteles?)(?: estaran?| esta| estan)? cerrad[ao]s?",
    r"dias? (?:no lectivo|inhabil|sin clases|sin estudiantes|libre para (?:los )?"
    r"(?:estudiantes|alumnos)|no laborable|de asueto)s?",
    r"asueto(?: escolar)?",
)
IN_SCHOOL = _any(
    r"minimum (?:school )?(?:days?|schedule)",
    r"min days?",
    r"early (?:release|dismissal|out|closing)",
    r"half days?",
    r"short(?:ened|er)? (?:school )?(?:days?|week|schedule)",
    r"late (?:starts?|arrival)",
    r"delayed",
    r"(?:modified|adjusted|special|rally|block|bell|foggy day|smart start) (?:days?|schedule)",
    r"dismiss(?:ed|al)",
    r"dias? minimos?",
    r"salida temprana|salida temprano|salen temprano",
    r"medio dia",
    r"entrada tarde|inicio tardio",
    r"(?:dia|horario) (?:reducido|minimo|corto|parcial)",
)
STAFF_DAY = _any(
    r"(?:teachers?|staff|certificated|faculty|employee)(?: and [a-z]+)? (?:professional )?"
    r"(?:in ?service|work ?days?|work (?:and [a-z ]{1,30} )?days?|prep(?:aration)?(?: days?)?"
    r"|planning(?: days?)?|development(?: days?)?|institutes?(?: days?)?|training days?"
    r"|learning days?|duty days?|collaboration days?|records? days?|holidays?)",
    r"professional (?:development|learning|growth|training)(?: days?)?",
    r"teacher work (?:and )?professional development days?",
    r"in ?service days?",
    r"buy ?back(?: days?)?",
    r"(?:pd|pl) days?",
    r"(?:institute|planning|records?|duty|grading) days?",
    r"dias? de (?:desarrollo|capacitacion|formacion|trabajo|planificacion|preparacion)"
    r"(?: profesional)?(?: de| del| para)?(?: los)?(?: maestros| personal| docente)?",
    r"(?:desarrollo|capacitacion) profesional",
)

# Breaks.
_SEASON = (
    r"(?:winter|spring|fall|autumn|thanksgiving|christmas|easter|february|october|november|mid"
    r" ?winter|mid ?year|presidents|lincoln|new years?|holiday|semester|school|ski|lunar new year"
    r"|quarter|district|student)"
)
_DE = r"(?:de |del |la |el |las |los )*"
BREAK = _any(
    rf"{_SEASON}(?: (?:week|day|district|school|holiday|s))*"
    r" (?:breaks?|recess|vacation|intersession|no student period)",
    r"(?:winter|spring|fall) holidays?|(?:thanksgiving|christmas|easter) holidays",
    r"(?:thanksgiving|presidents|ski|spring break) week",
    r"intersession",
    rf"(?:vacaciones|receso|descanso) {_DE}(?:invierno|primavera|otono|navidad|navidenas"
    rf"|accion {_DE}gracias|semana santa|febrero|noviembre|fin de ano|escolar(?:es)?)",
    r"vacaciones|receso escolar",
    rf"semana {_DE}accion de gracias",
)
BESIDE_A_BREAK = _any(
    r"(?:before|after|following|until|return(?:s|ing)?(?: to school)?(?: from)?"
    r"|back from|resumes? (?:after|from)|prior to|eve of) (?:the )?(?:[a-z]+ ){0,3}"
    r"(?:breaks?|recess|vacation|holidays?|week|intersession)",
    r"(?:antes|despues|regreso|regresan|vuelta|vuelven) (?:[a-z]+ ){0,3}"
    r"(?:vacaciones|receso|descanso)",
    r"lunch break|brain breaks?|recess (?:duty|volunteers?|monitors?|supervision)",
)
EDGE = _any(
    r"(?:begins?|starts?|ends?|beginning|start|end|first day|last day)",
    r"(?:comienzan?|inician?|empiezan?|terminan?|inicio|comienzo|fin)",
)
SUMMER = _any(
    r"summer (?:break|recess|vacation|holidays?)",
    r"(?:vacaciones|receso|descanso) (?:de |del )?verano",
)

# Holidays on which the law closes schools (Ed. Code § 37220), and others.
HOLIDAY = _any(
    r"labor day|dia del trabajo",
    r"(?:observance of )?veterans day|dia de los veteranos|dia del veterano",
    r"(?:day after |friday after )?thanksgiving(?: day| friday)?",
    r"(?:dia (?:despues )?de )?accion de gracias",
    r"christmas(?: day| eve)?|(?:dia de )?(?:la )?(?:noche)?navidad|nochebuena",
    r"new years?(?: day| eve)?|(?:dia de )?ano nuevo",
    r"(?:dr |rev )*m(?:artin )?l(?:uther|) ?k(?:ing)?s?(?: jr)?s?(?: birthday)?(?: day)?",
    r"dia de (?:dr )?martin luther king(?: jr)?",
    r"(?:abraham )?lincolns?(?: birthday| day)*",
    r"(?:dia|natalicio|cumpleanos) de (?:abraham )?lincoln",
    r"(?:george )?washingtons?(?: birthday| day)*"
    r"|(?:dia|natalicio|cumpleanos) de (?:george )?washington",
    r"presidents day|dia de los presidentes",
    r"memorial day|dia de los caidos|dia (?:de la )?conmemora(?:cion|tivo)|dia de la recordacion",
    r"juneteenth(?: national)?(?: independence day| freedom day)?",
    r"independence day|fourth of july|4th of july|dia de la independencia",
)
OPTIONAL_HOLIDAY = _any(
    r"columbus day|dia de la raza",
    r"indigenous peoples? day|indigenous day|dia de los pueblos indigenas",
    r"native american day",
    r"admissions? day",
    r"cesar (?:e )?chavez(?: day| birthday)*|dia de cesar chavez",
    r"farm ?workers day|dia de los trabajadores agricolas",
    r"good friday|viernes santo|easter(?: monday| sunday)?",
    r"lunar new year|chinese new year",
    r"diwali|eid al fitr|eid al adha|eid|rosh hashanah?|yom kippur|hanukkah|kwanzaa",
    r"(?:armenian )?genocide remembrance day",
    r"election day|halloween|valentines day|mothers day|fathers day|flag day|earth day",
    r"cinco de mayo|st patricks day|groundhog day",
)
FILLERS = re.compile(
    r"(?: |\b(?:holidays?|observed|observance|observation|observe|federal|national|legal|state"
    r"|local|board|district|school|public|floating|non|working|day|days|the|in|lieu|of|for|and"
    r"|off|recess|closed|no|birthday|weekend|break|or|vacation|feriado|festivo|dia|de|del|la|el"
    r"|en|lugar|observado|escolar|nacional|y|por|20[0-9]{2})\b)*"
)
SAYS_HOLIDAY = _any("holidays?", "recess", "closed", "off", "feriado", "festivo", "in lieu")
SAYS_OFF = _any(
    "holidays?", "recess", "closed", "vacation", "break", "day off", "feriado", "festivo"
)
# An occasion of the same name, not a day off.
OCCASION = _any(
    r"camps?|packets?|luncheons?|lunch|feasts?|part(?:y|ies)|concerts?|shows?|assembl(?:y|ies)",
    r"parades?|programs?|performances?|sales?|drives?|fundraisers?|tournaments?|practices?|games?",
    r"homework|due|deadline|meetings?|dances?|spirit|fairs?|festivals?|breakfast|dinner|potluck",
    r"books?|food|registrations?|sign ?ups?|celebrations?|ceremon(?:y|ies)|volunteers?|clean ?up",
    r"movies?|night|tutoring|clinics?|workouts?|try ?outs?|reading|challenge|boutique|caroling",
    r"sing ?along|gifts?|cards?|grams?|tickets?|trips?|tours?|auction|raffle|run|race|turkey trot",
    r"workshops?|webinars?|appreciation|conferences?|hours|open house|office closed|offices closed",
    r"office|offices|central kitchen|new teachers?|new staff|new employees?|pizza|store|photos?",
    r"pictures?|duty roster|volunteers|library|pool|gym|childcare|child care|child development",
    r"after ?school|before school|fiesta|concierto|desfile|almuerzo|cena|desayuno|campamento|noche",
    r"reunion|junta|kermes|obra|feria|oficina|oficinas|conferencias?",
)

# Some grades only, or not certain.
_GRADE = r"(?:p ?k|t ?k|k|pre ?k|kinder(?:garten)?|preschool|[1-9]|1[0-2])"
ALL_GRADES = _any(
    r"(?:grades? |gr |grados? )?(?:p ?k|t ?k|k|pre ?k|ps|preschool|kindergarten|1)"
    r"(?: ?(?:to|through|thru|a|and|al))? ?(?:12|14|adult)(?:th)?(?: grades?)?",
    r"all grades|todos los grados",
)
SOME_GRADES = _any(
    r"grades?|gr|grados?|graders?",
    rf"(?:t ?k|k|p ?k|pre ?k) ?(?:to |through |thru |a |and )?{_GRADE}(?:th|rd|nd|st)?",
    r"elementary|elem|primarias?|middle|intermediate|junior high|jr high|high schools?",
    r"secundarias?|preparatorias?|kinder(?:garten(?:ers?)?)?|preschools?|preescolar|pre ?[k5]|tk",
    r"seniors?|juniors?|sophomores?|freshm[ae]n|class of 20[0-9]{2}",
    r"ms|hs|track [a-d]|sdc|adult (?:school|education)|charters?|continuation|early learning",
    r"some schools|selected schools|(?:for|at) [a-z]+ (?:school|academy) only|algunos",
)
# Searched in the original title, because a dash between numbers may be part of a date.
GRADE_RANGE = re.compile(r"\b([1-9]|1[0-2]) ?[-–—] ?([1-9]|1[0-2])\b(?![/.-])")
DATE_BEFORE = re.compile(
    r"(?:[/.-]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|week|day)[a-z]*\.? )$",
    re.IGNORECASE,
)
UNCERTAIN = _any(
    r"possibl[ey]|tentative(?:ly)?|proposed|if needed|if necessary|may be|might|unless",
    r"subject to change|tbd|tba|make ?up|contingency|reserved?|in case of|pending|not confirmed",
    r"posible(?:mente)?|tentativ[ao]|propuest[ao]|si es necesario|por confirmar|pendiente",
    r"cancel+ed|canceled|cancelad[ao]s?|postponed|rescheduled|was no school",
)
# Checked first for speed: a title without any of these words is irrelevant.
ANY = re.compile(
    r"school|class|student|pupil|instruction|attendance|session|campus|facilit|district|break|recess"
    r"|vacation|holiday|closed|closure|day\b|days\b|thanksgiving|christmas|new year|easter|lincoln"
    r"|washington|king|mlk|chavez|juneteenth|july|friday|halloween|diwali|eid|rosh|yom|hanukkah"
    r"|kwanzaa|mayo|professional|develop|buy ?back|in ?service|teacher|staff|planning|week|year"
    r"|clases|escuela|estudiante|alumno|escolar|dia|vacaciones|receso|descanso|navidad|ano\b|asueto"
    r"|feriado|festivo|accion|profesional|viernes|nochebuena|distrito|plantel|ciclo|semana|farm"
    r"|release|dismiss|delay|early|late\b|minim|salida|entrada|horario"
)
