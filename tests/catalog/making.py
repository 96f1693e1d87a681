"""Messages and catalogs in one line, as tests want them."""

from pipeline.model.catalog import Catalog, Header, Message

HEADER = Header(
    fields=(
        ("Project-Id-Version", "page"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    )
)


def message(  # noqa: PLR0913 - the fields of a message
    msgid: str,
    msgstr: str = "",
    *,
    msgctxt: str | None = None,
    flags: tuple[str, ...] = (),
    references: tuple[str, ...] = (),
    extracted_comments: tuple[str, ...] = (),
    translator_comments: tuple[str, ...] = (),
    previous_msgid: str | None = None,
    obsolete: bool = False,
    line: int = 0,
) -> Message:
    return Message(
        msgid=msgid,
        msgctxt=msgctxt,
        msgstr=msgstr,
        flags=flags,
        references=references,
        extracted_comments=extracted_comments,
        translator_comments=translator_comments,
        previous_msgid=previous_msgid,
        obsolete=obsolete,
        line=line,
    )


def catalog(*messages: Message, locale: str | None = "en") -> Catalog:
    return Catalog("page", locale, messages, HEADER)


def template(*msgids: str) -> Catalog:
    return catalog(*(message(msgid) for msgid in msgids), locale=None)
