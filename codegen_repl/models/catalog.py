"""The models known by name: where they live, how big they are, and under which licence.

A table and two look-ups. It opens nothing: whether a model is on this machine is the registry's question.
Parameter counts are computed from the published configurations (the names round them: "6B" has 7.06 billion).
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass

CODEGEN1, CODEGEN2, CODEGEN25 = "CodeGen", "CodeGen2", "CodeGen2.5"
BSD, APACHE, RESEARCH = "BSD-3-Clause", "Apache-2.0", "research only"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What can be said of a model before it is opened.

    `location` is where its files are on this machine ("embedded" or a directory), empty when it would have
    to be downloaded; `num_bytes` is the size of its weights in 16 bits, or on disk when they are here.
    """

    name: str
    hub_id: str
    family: str
    num_params: int
    licence: str
    location: str = ""
    num_bytes: int = 0

    @property
    def is_local(self) -> bool:
        """Whether it can be opened without a download."""
        return bool(self.location)


def entry(name: str, hub_id: str, family: str, num_params: int, licence: str = BSD) -> ModelInfo:
    """A row of the catalog: its size is two bytes a parameter."""
    return ModelInfo(name, hub_id, family, num_params, licence, num_bytes=2 * num_params)


CODEGEN1_SIZES = {"350M": 356_712_448, "2B": 2_779_356_160, "6B": 7_064_213_504, "16B": 16_032_155_648}
CODEGEN2_SIZES = {"1B": 1_015_306_240, "3_7B": 3_641_174_016, "7B": 6_862_858_240, "16B": 16_032_155_648}
CODEGEN25_LICENCES = {"multi": APACHE, "mono": APACHE, "instruct": RESEARCH}

TINY = ModelInfo("tiny", "", CODEGEN1, 0, BSD, location="embedded")
CATALOG: tuple[ModelInfo, ...] = (
    *(
        entry(f"{size}-{data}", f"Salesforce/codegen-{size}-{data}", CODEGEN1, num_params)
        for size, num_params in CODEGEN1_SIZES.items()
        for data in ("mono", "multi", "nl")
    ),
    *(
        entry(f"codegen2-{size}", f"Salesforce/codegen2-{size}", CODEGEN2, num_params, APACHE)
        for size, num_params in CODEGEN2_SIZES.items()
    ),
    *(
        entry(f"codegen25-7b-{data}", f"Salesforce/codegen25-7b-{data}", CODEGEN25, 6_895_702_016, licence)
        for data, licence in CODEGEN25_LICENCES.items()
    ),
)


def short_name(name: str) -> str:
    """`name` as the catalog is searched by: `Salesforce/codegen-350M-mono` and `350m-MONO` are the same."""
    name = name.lower().removeprefix("salesforce/").removeprefix("codegen-").removesuffix("_p")
    return name.replace("codegen2.5", "codegen25").replace("3.7b", "3_7b")


def find(name: str) -> ModelInfo | None:
    """The catalog's row for a name, an alias or a hub id, or None."""
    return next((row for row in CATALOG if short_name(row.name) == short_name(name)), None)


def close_names(name: str) -> list[str]:
    """Up to three known names that look like `name`, best first."""
    names = {short_name(row.name): row.name for row in (TINY, *CATALOG)}
    return [names[match] for match in difflib.get_close_matches(short_name(name), names, n=3, cutoff=0.5)]
