from pipeline.execution.cache import run_cached
from pipeline.execution.pool import run_jobs


class Memory:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def load(self, key: str) -> bytes | None:
        return self.kept.get(key)

    def save(self, key: str, data: bytes) -> None:
        self.kept[key] = data


def test_results_come_in_the_order_of_the_jobs_from_other_processes() -> None:
    words = [f"mot{number}" for number in range(20)]
    assert run_jobs(str.upper, words, workers=2) == [word.upper() for word in words]


def test_no_job_is_no_work() -> None:
    assert run_jobs(str.upper, []) == []


def test_what_the_store_has_is_not_made_again() -> None:
    store = Memory()
    made = run_cached(str.encode, ["a", "b", "a"], str, store)
    assert made == [b"a", b"b", b"a"]
    store.kept["a"] = b"kept"
    assert run_cached(str.encode, ["a", "b"], str, store) == [b"kept", b"b"]
