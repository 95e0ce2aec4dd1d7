"""Official forms and notices in the languages that they have."""

from calendars.translation import Text
from service.law.vocabulary import Link

OAH_FORMS = Link(
    Text(
        en="OAH: request forms in English, Arabic, Korean, Mandarin, Spanish, Tagalog and "
        "Vietnamese",
        es="OAH: formularios de solicitud en inglés, árabe, coreano, mandarín, español, tagalo y "
        "vietnamita",
    ),
    "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Services/Page-Content/"
    "Special-Education-Services-List-Folder/Request-Special-Education-Due-Process-Hearing",
)
SAFEGUARDS = Link(
    Text(
        en="CDE's notice of procedural safeguards, on OAH's site; CDE has it in more languages",
        es="Aviso de garantías procesales del CDE, en el sitio de la OAH; el CDE lo tiene en más "
        "idiomas",
    ),
    "https://www.dgs.ca.gov/OAH/Case-Types/Special-Education/Resources/Page-Content/"
    "Special-Education-Resources-List-Folder/Notice-of-Procedural-Safeguards",
)
