"""Every kind of table, for the tests of whole tables."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.util import find_spec
from typing import Any, cast

import duckdb
import polars as pl
import polars.selectors as cs
import pytest
from attrs import frozen


@frozen
class Kind:
    """A kind of table.

    Attributes:
        made: how a Polars frame is made into one.
        read: how it is made back, with what is not there as nothing.
    """

    made: Callable[[pl.DataFrame], Any]
    read: Callable[[Any], pl.DataFrame]


@cache
def _spark() -> Any:
    """Start Spark in this process, once."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 -- an extra, and not where there is no Java

    os.environ["PYSPARK_PYTHON"] = sys.executable  # the workers need what is installed here
    builder: Any = SparkSession.builder
    quiet = builder.config("spark.ui.enabled", "false").config("spark.sql.session.timeZone", "UTC")
    interrupted = signal.getsignal(signal.SIGINT)
    session = quiet.master("local[1]").getOrCreate()
    signal.signal(signal.SIGINT, interrupted)  # Spark would hear control C instead of the tests that send it
    session.sparkContext.setLogLevel("ERROR")
    return session


def _plain(table: pl.DataFrame) -> pl.DataFrame:
    return table.with_columns(cs.enum().cast(pl.String))


def _to_spark(table: pl.DataFrame) -> Any:
    return _spark().createDataFrame(_plain(table).to_arrow())


def _to_pandas_with_arrow_types(table: pl.DataFrame) -> Any:
    return cast("Any", table).to_pandas(use_pyarrow_extension_array=True)


def _from_pandas(table: Any) -> Any:
    return cast("Any", pl).from_pandas(table)


_SPARK = pytest.mark.skipif(
    not (shutil.which("java") and find_spec("pyspark")), reason="PySpark needs a Java runtime, and is an extra"
)
# PySpark 4.3 says so at every start; only Arrow's tables are handed to it, never those of pandas.
_UNHEARD = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

KINDS = {
    "polars": Kind(lambda table: table, lambda table: table),
    "lazy": Kind(lambda table: table.lazy(), lambda table: table.collect()),
    "pandas": Kind(lambda table: table.to_pandas(), _from_pandas),
    "pandas with Arrow types": Kind(_to_pandas_with_arrow_types, _from_pandas),
    "arrow": Kind(lambda table: table.to_arrow(), pl.DataFrame),
    "duckdb": Kind(lambda table: duckdb.from_arrow(table.to_arrow()), lambda table: table.pl()),
    "spark": Kind(_to_spark, lambda table: pl.DataFrame(table.toArrow())),
}
IN_MEMORY = ("polars", "pandas", "pandas with Arrow types", "arrow")
EVERY_KIND = [
    *(pytest.param(kind, id=name) for name, kind in KINDS.items() if name != "spark"),
    pytest.param(KINDS["spark"], id="spark", marks=[_SPARK, _UNHEARD]),
]
PLANS = pl.DataFrame(
    {
        "plan": ["a", "b", "c"],
        "call": [2018, 2017, 2018],
        "action": ["KA229"] * 3,
        "activity": ["short-term-exchange-of-groups-of-pupils"] * 3,
        "start": [date(2019, 5, 6)] * 3,
        "end": [date(2019, 5, 9), date(2019, 5, 9), date(2019, 5, 5)],
        "sending": ["BE"] * 3,
        "receiving": ["EL"] * 3,
        "role": ["pupil"] * 3,
        "participants": [12, None, 12],
    }
)
