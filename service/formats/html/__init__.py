"""HTML pages: the form and the timeline of a question, the law, the holidays and the help."""

from service.formats.field_titles import titles
from service.formats.html.api_docs import api_docs_page
from service.formats.html.embed import embed_error_page, embed_page
from service.formats.html.form import form_page
from service.formats.html.form_errors import FormError, form_errors
from service.formats.html.help import help_page, not_found_page
from service.formats.html.holidays import holidays_page
from service.formats.html.home import home_page
from service.formats.html.law import law_page
from service.formats.html.letter import letter_page
from service.formats.html.qr_code import MOST as MOST_IN_QR_CODE
from service.formats.html.qr_code import qr_code
from service.formats.html.render import (
    CONTENT_SECURITY_POLICY,
    EMBED_CONTENT_SECURITY_POLICY,
    STATIC,
    PageContext,
    digest,
)
from service.formats.html.school_calendar import of_district, of_file, school_calendar_page
from service.formats.html.timeline import timeline_page
from service.formats.html.together import case_rows, together_page
from service.formats.html.together_form import (
    TogetherCase,
    TogetherRow,
    kept_apart,
    together_case,
    together_query,
    together_rows,
    unknown_names,
    with_empty_row,
)
from service.formats.html.urls import (
    MORE,
    canonical,
    clean_form,
    first_free,
    question_pairs,
    wants_form,
    wants_more,
    with_true_revision,
    without_empty,
)
from service.formats.html.view import split_view

__all__ = [
    "CONTENT_SECURITY_POLICY",
    "EMBED_CONTENT_SECURITY_POLICY",
    "MORE",
    "MOST_IN_QR_CODE",
    "STATIC",
    "FormError",
    "PageContext",
    "TogetherCase",
    "TogetherRow",
    "api_docs_page",
    "canonical",
    "case_rows",
    "clean_form",
    "digest",
    "embed_error_page",
    "embed_page",
    "first_free",
    "form_errors",
    "form_page",
    "help_page",
    "holidays_page",
    "home_page",
    "kept_apart",
    "law_page",
    "letter_page",
    "not_found_page",
    "of_district",
    "of_file",
    "qr_code",
    "question_pairs",
    "school_calendar_page",
    "split_view",
    "timeline_page",
    "titles",
    "together_case",
    "together_page",
    "together_query",
    "together_rows",
    "unknown_names",
    "wants_form",
    "wants_more",
    "with_empty_row",
    "with_true_revision",
    "without_empty",
]
