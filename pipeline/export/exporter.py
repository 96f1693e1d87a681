"""What an exporter is: everything published in one locale in, the files of one format out."""

from typing import Protocol

from pipeline.model.publication import Bundle, Publication


class Exporter(Protocol):
    """A frozen dataclass whose fields are its options."""

    @property
    def id(self) -> str:
        """The format's name on the command line, such as `web`."""

    def export(self, publication: Publication) -> Bundle:
        """Make the format's files for one locale; paths are relative to the format's folder.

        Raises:
            PipelineError: if two pages would be written to the same file.
        """
