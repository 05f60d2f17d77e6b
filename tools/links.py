"""Every link between the documents leads somewhere.

python tools/links.py
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def broken() -> list[str]:
    """Name the links to files that are not there."""
    found: list[str] = []
    for page in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")):
        targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
        here = [target for target in targets if "://" not in target]
        found += [f"{page.relative_to(ROOT)}: {target}" for target in here if not (page.parent / target).exists()]
    return found


if __name__ == "__main__":
    for link in broken():
        print(f"leads nowhere: {link}")
    sys.exit(1 if broken() else 0)
