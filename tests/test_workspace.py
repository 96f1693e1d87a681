import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest

from pipeline.model.errors import PipelineError, UsageError
from pipeline.workspace import Workspace

PAGE = PurePosixPath("source_fr/page.md")


def test_writes_make_folders_and_say_whether_anything_changed(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert workspace.write(PAGE, b"un")
    assert not workspace.write(PAGE, b"un")
    assert workspace.write(PAGE, b"deux")
    assert workspace.read_bytes(PAGE) == b"deux"
    assert [path.name for path in (tmp_path / "source_fr").iterdir()] == ["page.md"]


def test_modes_do_not_depend_on_the_umask_and_are_kept(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        Workspace(tmp_path).write(PAGE, b"un")
    finally:
        os.umask(before)
    file = tmp_path / PAGE
    assert (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777) == (0o644, 0o755)
    file.chmod(0o4600)
    Workspace(tmp_path).write(PAGE, b"deux")
    # Who may read it is kept; on whose behalf it would run is not.
    assert file.stat().st_mode & 0o7777 == 0o600


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read, for all")
def test_what_the_disk_cannot_read_is_said() -> None:
    with pytest.raises(PipelineError, match=r"^mem: cannot read this file: Input/output error\."):
        Workspace(Path("/proc/self")).read_bytes(PurePosixPath("mem"))


def test_text_is_read_without_mark_and_with_one_kind_of_line_ending(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfun\r\ndeux\rtrois\n")
    assert Workspace(tmp_path).read_text(PurePosixPath("a.md")) == "un\ndeux\ntrois\n"


@pytest.mark.parametrize("name", ["a" * 256, "é" * 128, f"{'a' * 256}/b"])
def test_a_name_that_the_disk_cannot_hold_is_refused(tmp_path: Path, name: str) -> None:
    workspace, path = Workspace(tmp_path), PurePosixPath(name)
    for touch in (
        workspace.exists,
        workspace.read_bytes,
        workspace.remove,
        lambda path: workspace.write_all({PAGE: b"x", path: b"x"}),
    ):
        with pytest.raises(
            PipelineError, match=r"the name is longer than the disk allows\. Rename"
        ):
            touch(path)
    assert not list(tmp_path.iterdir())


def test_a_name_with_the_character_nul_is_refused(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    assert not workspace.exists(PAGE)
    for touch in (workspace.exists, workspace.files, workspace.read_text, workspace.remove):
        with pytest.raises(PipelineError, match="no disk can hold a name with the character NUL"):
            touch(PAGE.with_name("a\0b"))


def test_a_file_of_many_parts_is_read_whole(tmp_path: Path) -> None:
    data = bytes(range(256)) * 3000
    (tmp_path / "a").write_bytes(data)
    assert Workspace(tmp_path).read_bytes(PurePosixPath("a")) == data


def test_there_is_no_file_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    assert not Workspace(tmp_path).exists(PurePosixPath("a/b"))


def test_a_file_where_a_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "locales").write_bytes(b"x")
    workspace = Workspace(tmp_path)
    with pytest.raises(PipelineError, match="there is a file where a folder should be"):
        workspace.files(PurePosixPath("locales"))
    with pytest.raises(PipelineError, match="there is a file where a folder should be"):
        workspace.write(PurePosixPath("locales/en/a.po"), b"x")


def test_text_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes("un\nété\n".encode("latin-1"))
    with pytest.raises(PipelineError, match=r"^a\.md:2: the file is not UTF-8\. Save it"):
        Workspace(tmp_path).read_text(PurePosixPath("a.md"))


@pytest.mark.parametrize(
    "path",
    ["../outside", "a/../../outside", "/etc/passwd", "link/passwd", "passwd", "up/outside", ".."],
)
def test_no_path_leads_out_of_the_project(tmp_path: Path, path: str) -> None:
    project = tmp_path / "project"
    (project / "a").mkdir(parents=True)
    for name, target in (("link", "/etc"), ("passwd", "/etc/passwd"), ("up", "..")):
        (project / name).symlink_to(target)
    workspace = Workspace(project)
    # Folders that are known to be in the project are not looked at again.
    for inside in ("a/b", "a/../b", "up/project"):
        assert not workspace.exists(PurePosixPath(inside))
    for use in (
        workspace.exists,
        workspace.files,
        workspace.read_bytes,
        workspace.remove,
        lambda path: workspace.write(path, b"x"),
    ):
        with pytest.raises(PipelineError, match="leads out of the project folder"):
            use(PurePosixPath(path))
    assert not (tmp_path / "outside").exists()


def test_hidden_files_are_nobodys_sources(tmp_path: Path) -> None:
    for name in (".git/a.md", "b.md", "a/c.md", "a/.d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert Workspace(tmp_path).files(PurePosixPath()) == (
        PurePosixPath("a/c.md"),
        PurePosixPath("b.md"),
    )


def test_files_are_ordered_folder_by_folder(tmp_path: Path) -> None:
    names = ("a/b/c", "a/b-d", "a-e/f", "a.g")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    # As characters, "-" and "." come before "/".
    assert Workspace(tmp_path).files(PurePosixPath()) == tuple(map(PurePosixPath, names))


def test_a_link_to_nothing_is_listed_so_that_it_does_not_vanish(tmp_path: Path) -> None:
    (tmp_path / "page.md").symlink_to("gone.md")
    (tmp_path / "folder").symlink_to(tmp_path.parent)
    workspace = Workspace(tmp_path)
    assert workspace.files(PurePosixPath()) == (PurePosixPath("page.md"),)
    with pytest.raises(PipelineError, match="this is a link to a file that is not there"):
        workspace.read_text(PurePosixPath("page.md"))


def test_removing_a_file_removes_the_folders_it_leaves_empty(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.write(PurePosixPath("a/b/c"), b"")
    workspace.write(PurePosixPath("a/d"), b"")
    workspace.remove(PurePosixPath("a/b/c"))
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["d"]
    workspace.remove(PurePosixPath("a/d"))
    assert list(tmp_path.iterdir()) == []


def test_a_project_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        Workspace(tmp_path / "none")


@pytest.fixture
def as_nobody(tmp_path: Path) -> Iterator[Path]:
    """A folder that the user of the test may read and not write, even where that user is root."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.owner() == Path.home().owner() and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    (tmp_path / "a").write_bytes(b"old")
    tmp_path.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    yield tmp_path
    if is_root:
        os.seteuid(0)
    tmp_path.chmod(0o755)


def test_without_permission_the_old_file_stays(as_nobody: Path) -> None:
    with pytest.raises(PipelineError, match=r"^a: no permission to write this file\. Change"):
        Workspace(as_nobody).write(PurePosixPath("a"), b"new")
    assert (as_nobody / "a").read_bytes() == b"old"


FULL_DISK = """
import resource, signal, sys
from pathlib import Path, PurePosixPath
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    Workspace(Path(sys.argv[1])).write(PurePosixPath("a"), b"x" * 5000)
except PipelineError as error:
    print(error)
"""


def test_a_write_that_fails_half_way_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, tmp_path], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("a: cannot write this file: ")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


SLOW_WRITER = """
import signal, sys
from pathlib import Path, PurePosixPath
from pipeline.workspace import Workspace

# What a shell starts in the background is deaf to Ctrl-C, and so are its children.
signal.signal(signal.SIGINT, signal.default_int_handler)
workspace = Workspace(Path(sys.argv[1]))
print("ready", flush=True)
for turn in range(100_000):
    workspace.write(PurePosixPath("a"), bytes([65 + turn % 2]) * 300_000)
"""


@pytest.mark.parametrize("moment", [signal.SIGKILL, signal.SIGINT])
def test_a_process_ended_while_it_writes_leaves_a_whole_file(
    tmp_path: Path, moment: signal.Signals
) -> None:
    for delay in (0.01, 0.03, 0.05, 0.08):
        process = subprocess.Popen(
            [sys.executable, "-c", SLOW_WRITER, tmp_path],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(delay)
        process.send_signal(moment)
        process.wait()
        process.stdout.close()
        if (tmp_path / "a").exists():
            data = (tmp_path / "a").read_bytes()
            assert data in {b"A" * 300_000, b"B" * 300_000}
        if moment is signal.SIGINT:
            assert {path.name for path in tmp_path.iterdir()} <= {"a"}


def test_what_a_killed_run_left_goes_with_the_next_write(tmp_path: Path) -> None:
    old, young = (tmp_path / f".limpide-{digit * 16}" for digit in "01")
    other = tmp_path / ".limpide-notes"
    for path in (old, young, other):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    workspace = Workspace(tmp_path)
    assert workspace.files(PurePosixPath()) == ()
    workspace.write(PurePosixPath("a"), b"whole")
    # The young one may be that of a run which is still writing.
    assert sorted(tmp_path.iterdir()) == [young, other, tmp_path / "a"]


def test_a_new_folder_that_a_killed_run_left_goes_once_it_is_old(tmp_path: Path) -> None:
    left, own = tmp_path / f".limpide-{'0a' * 8}", tmp_path / ".limpide-my-own-notes-01"
    for folder in (left, own):
        (folder / "fiches").mkdir(parents=True)
        (folder / "fiches/page.pot").write_bytes(b"half")
    link = tmp_path / f".limpide-{'1b' * 8}"
    link.symlink_to(own)
    workspace, path = Workspace(tmp_path), PurePosixPath("locales/fiches/page.pot")
    workspace.write(path, b"young")
    assert left.exists()
    for leftover in (left, own, link):
        os.utime(leftover, (0, 0), follow_symlinks=False)
    # It is in a folder that gets no new name any more.
    workspace.write(path, b"old")
    assert sorted(tmp_path.iterdir()) == [own, tmp_path / "locales"]
    assert (own / "fiches/page.pot").read_bytes() == b"half"


def test_a_path_with_steps_up_is_written_where_it_leads(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.write_all({"new/../other/a": b"1", "new//b": b"2", "new/./c": b"3"})
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert found == {"other", "other/a", "new", "new/b", "new/c"}


def test_many_files_are_written_in_the_order_given_and_only_where_they_differ(
    tmp_path: Path,
) -> None:
    workspace = Workspace(tmp_path)
    one, two, three = (PurePosixPath(name) for name in ("b/1", "a/2", "3"))
    workspace.write(two, b"same")
    assert workspace.write_all({one: b"new", two: b"same", three: b"new"}) == (one, three)
    assert [workspace.read_bytes(path) for path in (one, two, three)] == [b"new", b"same", b"new"]
    assert workspace.write_all({"b/1": b"newer", "3": b"new"}) == ("b/1",)
    assert workspace.read_bytes(one) == b"newer"


def test_of_many_files_one_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path)
    workspace.write(PurePosixPath("a"), b"old")
    with pytest.raises(PipelineError, match=r"^a/b: there is a file where a folder should be"):
        workspace.write_all({PurePosixPath("a"): b"new", PurePosixPath("a/b"): b"new"})
    with pytest.raises(PipelineError, match=r"^c: there is a folder where a file should be"):
        workspace.write_all({"c/d": b"new", "c": b"new"})
    (tmp_path / "c/d").unlink()
    (tmp_path / "c").rmdir()
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"old")]


LOCKED_WRITER = """
import sys
from pathlib import Path, PurePosixPath
from pipeline.workspace import Workspace

workspace, log = Workspace(Path(sys.argv[1])), PurePosixPath("log")
for turn in range(50):
    with workspace.alone():
        before = workspace.read_bytes(log) if workspace.exists(log) else b""
        workspace.write(log, before + sys.argv[2].encode())
"""


def test_two_runs_never_interleave(tmp_path: Path) -> None:
    runs = [
        subprocess.Popen([sys.executable, "-c", LOCKED_WRITER, tmp_path, name]) for name in "ab"
    ]
    assert [run.wait() for run in runs] == [0, 0]
    log = (tmp_path / "log").read_text()
    # Reading and writing apart, a run that did not wait would lose what the other wrote.
    assert (log.count("a"), log.count("b")) == (50, 50)


def test_the_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with Workspace(tmp_path).alone():
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        (os.mkfifo, "this is no ordinary file but a pipe"),
        (lambda path: path.mkdir(), "this is a folder, not a file"),
        (lambda path: path.symlink_to("nowhere"), "this is a link to a file that is not there"),
        (lambda path: path.symlink_to(path), "this is a link to a file that is not there"),
    ],
)
def test_what_is_no_file_is_neither_read_nor_replaced(
    tmp_path: Path, made: Callable[[Path], None], problem: str
) -> None:
    path = PurePosixPath("page.po")
    made(tmp_path / path)
    workspace = Workspace(tmp_path)
    for use in (workspace.read_bytes, lambda path: workspace.write(path, b"un")):
        with pytest.raises(PipelineError, match=problem) as caught:
            use(path)
        assert caught.value.exit_code == 3
    assert os.path.lexists(tmp_path / path)
    assert [found.name for found in tmp_path.iterdir()] == ["page.po"]
