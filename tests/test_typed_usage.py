"""The types that a user's code sees."""

from importlib.resources import files

import typed_usage


def test_a_user_s_code_runs() -> None:
    """What type checkers are shown is true as well."""
    typed_usage.main()


def test_the_package_says_that_it_has_types() -> None:
    """Without this file type checkers see nothing of an installed package; `.ci/run` looks for it in the wheel."""
    assert files("erasmusrules").joinpath("py.typed").is_file()
