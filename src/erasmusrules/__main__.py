"""``python -m erasmusrules``."""

import sys

from erasmusrules.cli import main

if __name__ == "__main__":
    sys.exit(main())
