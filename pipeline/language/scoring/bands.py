"""What the values of readability formulas are called, from very easy to very difficult."""

from __future__ import annotations

from dataclasses import dataclass

EASIER, HARDER = +1, -1


@dataclass(frozen=True, slots=True)
class Bands:
    """Names for stretches of a formula's values, from the easiest on.

    Each step is the last value that still has its name: the least where higher is easier, the
    most where higher is harder; `rest` is the name beyond the last step.
    """

    direction: int
    steps: tuple[tuple[float, str], ...]
    rest: str

    def name(self, value: float) -> str:
        """The band that a value lies in."""
        reached = (name for limit, name in self.steps if (value - limit) * self.direction >= 0)
        return next(reached, self.rest)


# Flesch, « The Art of Readable Writing », 1949; the adaptations keep its bands.
FLESCH = Bands(
    EASIER,
    (
        (90, "very easy"),
        (80, "easy"),
        (70, "fairly easy"),
        (60, "plain"),
        (50, "fairly difficult"),
        (30, "difficult"),
    ),
    "very difficult",
)
# Barrio-Cantalejo and others, « Validación de la Escala INFLESZ », 2008.
INFLESZ = Bands(
    EASIER,
    ((80, "very easy"), (65, "fairly easy"), (55, "plain"), (40, "fairly difficult")),
    "very difficult",
)
# Lucisano and Piemontese, 1988: who reads a text with ease.
GULPEASE = Bands(
    EASIER,
    (
        (80, "easy after primary school"),
        (60, "easy after middle school"),
        (40, "easy after school"),
    ),
    "very difficult",
)
# Grades of school: Weiss, « Health literacy » (American Medical Association), 2003: 6 for patients.
# The National Institutes of Health allow 8.
GRADES = Bands(HARDER, ((6, "easy"), (8, "plain"), (12, "fairly difficult")), "difficult")
# Björnsson, « Läsbarhet », 1968.
LIX = Bands(
    HARDER,
    ((29, "very easy"), (39, "easy"), (49, "plain"), (59, "difficult")),
    "very difficult",
)
# El-Haj and Rayson (2016) give none.
OSMAN = Bands(EASIER, (), "no bands were published")
