"""The templates and what they may call. The one door to Jinja."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from pipeline.export import captions, navigation, offers, page
from pipeline.export.interface.texts import Interface
from pipeline.export.sanitise import sanitise_block
from pipeline.language import locale as languages

EXTENSIONS = ("jinja2.ext.i18n", "jinja2.ext.loopcontrols")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=list(EXTENSIONS),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {
        "card": offers.card,
        "download": offers.download,
        "duration": languages.duration,
        "in_language": page.in_language,
        "page_entry": navigation.page_entry,
        "phone": offers.phone,
        "sanitise": lambda html: Markup(sanitise_block(html)),  # noqa: S704 - sanitised
        "video_of": captions.video_of,
        "written_date": _written_date,
    }
    return environment


def render(template: str, interface: Interface, values: Mapping[str, object]) -> str:
    """Fill in a template.

    Args:
        template: its path in the templates folder.
        interface: the exporters' own words in the language of the page.
        values: what the template names; a name that it uses and that is missing is a bug.
    """
    words = {
        "gettext": _filled(interface.gettext),
        "pgettext": _filled(interface.pgettext),
        "ngettext": _no_plurals,
    }
    return _environment().get_template(template).render({**values, **words})


def _filled(translate: Callable[..., str]) -> Callable[..., Markup]:
    """A gettext function that fills in `%(name)s` with escaped values."""

    def call(*message: str, **values: Any) -> Markup:  # noqa: ANN401 - text, numbers or HTML
        return escape(translate(*message)) % values

    return call


def _no_plurals(*_arguments: object, **_values: object) -> Markup:
    problem = "the interface has no plural messages: word it as 'Passages: 3'"
    raise NotImplementedError(problem)


def _written_date(day: date | str, locale: str) -> str:
    """A day written out; a text that is no ISO date stays as it is."""
    if isinstance(day, str):
        try:
            day = date.fromisoformat(day)
        except ValueError:
            return str(day)
    return languages.long_date(day, locale)
