"""Publications made of a few lines of text, for the tests of exporters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from pipeline.catalog.extract import extract
from pipeline.catalog.localize import localize
from pipeline.catalog.po.po import parse_po
from pipeline.export.interface.texts import catalog_text
from pipeline.language.locale import locale_name
from pipeline.model.catalog import Catalog
from pipeline.model.document import Document
from pipeline.model.publication import BundleFile, Publication, TranslationState
from pipeline.model.termbase import Termbase
from pipeline.model.value import replace
from pipeline.source.inline import with_inlines
from pipeline.source.reader import SourceFile
from pipeline.source.site import parse_site
from pipeline.source.table import read
from pipeline.source.termbase import parse_termbase

SITE = """\
title: Information des patients
tagline: Mieux comprendre.
publisher: {name: Centre de soins, note: Parlez-en à votre équipe.}
home: accueil
contacts:
  - {id: equipe, name: L’équipe soignante, phone: "+33493737138", note: Appelez sans attendre.}
navigation:
  - page: accueil
  - {group: Fiches, pages: [fiches/fatigue]}
review: {notice: Un médecin doit relire.}
share: [email, whatsapp, sms]
"""
HOME = "---\ntitle: Accueil du site\ndescription: Le début.\n---\n\nBonjour.\n"
EVERYTHING = """\
---
title: La fatigue & le repos
description: Mieux vivre avec la fatigue.
reviewed: 2026-11-23
next_review: 2027-11-23
medical_review: pending
related: [accueil]
---

Un début[^1] avec **du poids**, *de l’accent*, `un code` et [mot]{lang=en}.

Appelez le [04 93 73 71 38](tel:+33493737138) à 38 °C, voyez PD-L1\\
puis [l’accueil](../accueil.md#debut) ou [le site](https://example.org/a?b=1&c=2 "Titre").

## Premier titre {#premier}

- un
- deux
  - trois

1. point

   suite

3. point

> Citation

### Sous-titre {#sous}

```python
print("<b>")
```

---

| Effet | Que faire |
|---|---:|
| Fièvre | Appeler |
| Toux | |

Terme
: Définition.

![Un dessin.](../images/dessin.svg "La légende.")

<div onclick="evil()"><script>evil()</script><p>Brut <em>permis</em></p></div>

## Deuxième titre {#deuxieme}

::: urgence Appelez vite
Une <b onclick="evil()">alerte</b>.
:::

::: attention Attention
Texte.
:::

::: info
Sans titre.
:::

::: contact equipe
Mot de plus.
:::

::: video videos/film
Le film.
:::

::: download fiches/fatigue
La brochure
:::

::: cards
- [Accueil](../accueil.md)
  Une phrase.
- Pas de lien
:::

## Troisième titre {#troisieme}

Fin[^1] et fin[^autre].

[^1]: Une note.
[^autre]: Une autre note.
"""
VIDEO = "---\ntitle: Le film\nduration: 72\n---\n\nUn résumé.\n"
CAPTIONS = """\
WEBVTT

1
00:00:01.000 --> 00:00:03.500
Bonjour & bienvenue,
voici PD-L1 < PD-1.

2
00:00:04.000 --> 00:00:06.000
La suite.
"""
TERMBASE = """\
concepts:
  - id: fatigue
    definition: {fr: Un grand manque d’énergie., en: A great lack of energy.}
    terms:
      fr: [{text: fatigue, status: preferred}, {text: épuisement, status: admitted}]
      en: [{text: fatigue, status: preferred}]
  - id: cancer
    definition: {fr: Une maladie des cellules.}
    terms:
      fr: [{text: cancer, status: preferred}, {text: longue maladie, status: deprecated}]
      en: [{text: cancer, status: preferred}]
"""
FILES = {
    "accueil.md": HOME,
    "fiches/fatigue.md": EVERYTHING,
    "videos/film.md": VIDEO,
    "videos/film.vtt": CAPTIONS,
}
DRAWING = b"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="30" height="20"/></svg>
"""
MEDIA = {
    PurePosixPath("images/dessin.svg"): ("image/svg+xml", DRAWING),
    PurePosixPath("videos/film.mp4"): ("video/mp4", b"film"),
}
LOCALES = ("fr", "en", "ar", "fr@simple")


@dataclass(frozen=True, slots=True)
class Sample:
    """A small project; `translated` gives the translation of a source text in a locale.

    Texts that it does not have stay in the source language; `withheld` are the document ids that
    only the source locale publishes.
    """

    files: Mapping[str, str] | None = None
    translated: Mapping[str, str] | None = None
    withheld: frozenset[str] = frozenset()

    def publication(self, locale: str = "fr") -> Publication:
        """The sample as published in a locale."""
        names = {name: locale_name(name) for name in LOCALES}
        sources = [_read(name, text) for name, text in (self.files or FILES).items()]
        site = parse_site(_source("site.yaml", SITE))
        documents = tuple(
            self._localised(document, locale)
            for document in sources
            if locale == "fr" or document.id not in self.withheld
        )
        ids = frozenset(document.id for document in sources)
        return Publication(
            locale=names[locale],
            source_locale=names["fr"],
            locales=tuple(names.values()),
            documents=documents,
            site=replace(site, document=self._localised(site.document, locale)),
            termbase=termbase(),
            interface=interface(locale),
            states={document.id: TranslationState() for document in documents},
            published={name: ids if name == "fr" else ids - self.withheld for name in LOCALES},
            media={path: BundleFile(path, *file) for path, file in MEDIA.items()},
        )

    def _localised(self, document: Document, locale: str) -> Document:
        if locale == "fr":
            return with_inlines(document)
        known = self.translated or {}
        messages = tuple(
            replace(message, msgstr=known.get(message.msgid, ""))
            for message in extract(document).messages
        )
        return with_inlines(localize(document, Catalog(document.id, locale, messages)))


def identity() -> dict[str, str]:
    """A translation of every text of the sample into itself."""
    documents = [_read(name, text) for name, text in FILES.items()]
    documents.append(parse_site(_source("site.yaml", SITE)).document)
    return {segment.text: segment.text for found in documents for segment in found.segments()}


@cache
def interface(locale: str) -> Catalog:
    """The interface shipped for a locale."""
    text = catalog_text(f"{locale}.po") or ""
    return parse_po(text.encode(), PurePosixPath(f"{locale}.po"), "interface", locale)


@cache
def termbase() -> Termbase:
    return parse_termbase(TERMBASE, PurePosixPath("termbase.yaml"))


def _source(name: str, text: str) -> SourceFile:
    return SourceFile(PurePosixPath("source_fr", name), name, text, "fr")


def _read(name: str, text: str) -> Document:
    return read(_source(name, text))
