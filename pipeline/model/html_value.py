"""A text as the value of an HTML attribute."""

_ENTITIES = {'"': "&quot;", "'": "&#39;"}


def attribute_value(text: str, quote: str) -> str:
    """The text as it can stand where the value of an attribute stood.

    Args:
        text: the text, its other characters written as HTML wants them.
        quote: the character before the old value: a quotation mark, after which the new value
            stays inside the author's marks; anything else, and it comes with marks of its own.
    """
    if quote in _ENTITIES:
        return text.replace(quote, _ENTITIES[quote])
    return '"' + text.replace('"', _ENTITIES['"']) + '"'
