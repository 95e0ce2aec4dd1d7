"""Vietnamese and Filipino words for a term, each as a Californian agency's paper has it.

Only words seen in a paper of OAH, CDE, a SELPA or a district; none is our own translation, and
no native reader has checked the list. Papers differ: each word stands with its paper.
"""

from calendars.translation import Text
from service.law.term_fields import OfficialTerm

_OAH_VI = "OAH, Cẩm Nang Giáo Dục Đặc Biệt (2016)"
_CDE_VI = "CDE, Notice of Procedural Safeguards (2016)"
_OAH_OLD_VI = "OAH, questions and answers"
_SELPA_VI = "Greater Anaheim SELPA (2008)"
_GARDEN_GROVE = "Garden Grove USD (2017)"
_OAH_FIL = "OAH, Hanbuk ukol sa Espesyal na Edukasyon (2016)"
_SFUSD = "San Francisco USD"

_SPECIAL_EDUCATION = Text(en="special education", es="educación especial")
_IEP = Text(en="IEP (the plan)", es="IEP (el plan)")
_PARENT = Text(en="parent", es="padre o madre")
_GUARDIAN = Text(en="guardian", es="tutor o tutora")
_DISTRICT = Text(en="school district", es="distrito escolar")
_COMPLAINT = Text(en="state complaint", es="queja estatal")
_CDE = Text(
    en="California Department of Education (CDE)", es="Departamento de Educación de California"
)
_OAH = Text(
    en="Office of Administrative Hearings (OAH)", es="Oficina de Audiencias Administrativas (OAH)"
)
_HEARING = Text(en="due process hearing", es="audiencia de debido proceso")
_HEARING_REQUEST = Text(en="hearing request", es="solicitud de audiencia")
_MEDIATION = Text(en="mediation", es="mediación")
_MEDIATION_ONLY = Text(en="mediation only", es="solo mediación")
_RESOLUTION = Text(en="resolution meeting", es="reunión de resolución")
_EXPEDITED = Text(en="expedited hearing", es="audiencia acelerada")
_ASSESSMENT = Text(en="assessment", es="evaluación")
_ASSESSMENT_PLAN = Text(en="assessment plan", es="plan de evaluación")
_ELIGIBLE = Text(en="eligible", es="con derecho a los servicios")
_PLACEMENT = Text(en="placement", es="colocación")
_SERVICES = Text(en="services", es="servicios")
_RELATED_SERVICES = Text(en="related services", es="servicios relacionados")
_SAFEGUARDS = Text(en="procedural safeguards", es="garantías procesales")
_TIME_LIMIT = Text(en="time limit", es="plazo")
_SCHOOL_DAY = Text(en="school day", es="día escolar")
_SUSPENSION = Text(en="suspension", es="suspensión")

OFFICIAL_TERMS = (
    OfficialTerm(_SPECIAL_EDUCATION, "vi", "giáo dục đặc biệt", _OAH_VI),
    OfficialTerm(_IEP, "vi", "Chương trình Giáo dục Cá nhân (IEP)", _OAH_VI),
    OfficialTerm(_PARENT, "vi", "phụ huynh", _CDE_VI),
    OfficialTerm(_GUARDIAN, "vi", "người giám hộ", _CDE_VI),
    OfficialTerm(_DISTRICT, "vi", "học khu", _CDE_VI),
    OfficialTerm(_COMPLAINT, "vi", "khiếu nại cấp tiểu bang", _CDE_VI),
    OfficialTerm(_COMPLAINT, "vi", "đơn khiếu nại gửi cho tiểu bang", _SELPA_VI),
    OfficialTerm(_CDE, "vi", "Bộ Giáo Dục California", _OAH_OLD_VI),
    OfficialTerm(_OAH, "vi", "Văn Phòng Điều Trần Hành Chánh", _OAH_VI),
    OfficialTerm(_HEARING, "vi", "phiên điều trần theo đúng thủ tục", _OAH_OLD_VI),
    OfficialTerm(_HEARING_REQUEST, "vi", "đơn khiếu nại", _OAH_VI),
    OfficialTerm(_HEARING_REQUEST, "vi", "đơn khiếu nại theo thủ tục pháp lý", _SELPA_VI),
    OfficialTerm(_MEDIATION, "vi", "hòa giải", _OAH_VI),
    OfficialTerm(_MEDIATION_ONLY, "vi", "Buổi Hòa giải Đơn độc", _OAH_VI),
    OfficialTerm(_RESOLUTION, "vi", "phiên họp giải quyết", _OAH_VI),
    OfficialTerm(_EXPEDITED, "vi", "Điều trần Cấp tốc", _OAH_VI),
    OfficialTerm(_ASSESSMENT, "vi", "thẩm định", _CDE_VI),
    OfficialTerm(_ASSESSMENT_PLAN, "vi", "bản kế hoạch thẩm định", _CDE_VI),
    OfficialTerm(_ELIGIBLE, "vi", "hội đủ điều kiện", _OAH_VI),
    OfficialTerm(_PLACEMENT, "vi", "xếp lớp", _GARDEN_GROVE),
    OfficialTerm(_SERVICES, "vi", "dịch vụ", _CDE_VI),
    OfficialTerm(_SAFEGUARDS, "vi", "Biện Pháp Bảo Vệ Theo Thủ Tục", _CDE_VI),
    OfficialTerm(_TIME_LIMIT, "vi", "thời hạn", _OAH_VI),
    OfficialTerm(_SPECIAL_EDUCATION, "fil", "espesyal na edukasyon", _OAH_FIL),
    OfficialTerm(_IEP, "fil", "Programang Ibinabagay na Edukasyon", _OAH_FIL),
    OfficialTerm(_IEP, "fil", "Programa para sa Pang-indibidwal na Edukasyon", _SFUSD),
    OfficialTerm(_PARENT, "fil", "magulang", _SFUSD),
    OfficialTerm(_GUARDIAN, "fil", "tagapatnubay", _SFUSD),
    OfficialTerm(_DISTRICT, "fil", "distrito", _SFUSD),
    OfficialTerm(_COMPLAINT, "fil", "reklamo", _SFUSD),
    OfficialTerm(_CDE, "fil", "Departamento ng Edukasyon ng California (CDE)", _SFUSD),
    OfficialTerm(_OAH, "fil", "Opisina ng mga Pagdinig na Pampangasiwaan (OAH)", _OAH_FIL),
    OfficialTerm(_ASSESSMENT, "fil", "pagtatasa", _SFUSD),
    OfficialTerm(_ELIGIBLE, "fil", "kuwalipikado", _SFUSD),
    OfficialTerm(_SERVICES, "fil", "mga serbisyo", _SFUSD),
    OfficialTerm(_RELATED_SERVICES, "fil", "kaugnay na mga serbisyo", _SFUSD),
    OfficialTerm(_SAFEGUARDS, "fil", "Abiso ukol sa Pagtitiyak ng mga Patakaran", _SFUSD),
    OfficialTerm(_SUSPENSION, "fil", "suspensiyon", _SFUSD),
    OfficialTerm(_SCHOOL_DAY, "fil", "araw ng pagpasok sa paaralan", _SFUSD),
)
