"""Errors a user can mend. Their text is the whole sentence the user reads."""

from pathlib import PurePosixPath


class PipelineError(Exception):
    """Input that cannot be used: which file and line, what is wrong, what to do.

    Args:
        problem: what is wrong, a sentence without its final full stop.
        remedy: what to do about it, a sentence without its final full stop.
        path: the file, relative to the project, or None where no file is at fault.
        line: 1-based line in that file, or None where no line is at fault.
    """

    exit_code = 3

    def __init__(
        self,
        problem: str,
        *,
        remedy: str,
        path: PurePosixPath | str | None = None,
        line: int | None = None,
    ) -> None:
        self.problem = problem
        self.remedy = remedy
        self.path = path
        self.line = line
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        where = ""
        if self.path is not None:
            where = f"{self.path}: " if self.line is None else f"{self.path}:{self.line}: "
        return f"{where}{self.problem}. {self.remedy}."


class UsageError(PipelineError):
    """Wrong usage or configuration (exit code 2)."""

    exit_code = 2


def not_utf8(error: UnicodeDecodeError, path: PurePosixPath | str, remedy: str) -> PipelineError:
    """The error for a file whose bytes are not UTF-8, with the line of the first that is not."""
    line = error.object.count(b"\n", 0, error.start) + 1
    return PipelineError("the file is not UTF-8", remedy=remedy, path=path, line=line)
