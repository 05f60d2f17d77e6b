"""Mobilities as a table in the columns of a record, for the tests of whole tables."""

from collections.abc import Sequence
from enum import Enum
from typing import Any, cast

import polars as pl

from erasmusrules.frames.door import TYPES
from erasmusrules.mobility import Mobility


def table_of(mobilities: Sequence[Mobility]) -> pl.DataFrame:
    """Write each mobility as a row; an empty list is written as such."""
    columns = {name: [_written(getattr(mobility, name)) for mobility in mobilities] for name in TYPES}
    return pl.DataFrame(columns, schema=dict(TYPES))


def _written(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_written(item) for item in cast("tuple[object, ...]", value)]
    return getattr(value, "code", value) if isinstance(value, Enum) else value
