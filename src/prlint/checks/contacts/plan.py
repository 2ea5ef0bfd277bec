"""What is known of numbering plans without the maintained tables, so that an ordinary number loads none of them."""

from __future__ import annotations

# Area codes of the +1 zone whose numbers the tables know whatever their exchange (phonenumbers 9.0.42). A code that is
# not here yet is looked up in the tables: that takes 12 ms and changes no finding.
_AREA_CODES = """
    201-210 212-220 223-229 231 234-236 239-240 248-254 256-257 260 262-263 267 269-270 272-274 276 279 281 283
    289 301-310 312-321 323-327 329-332 334 336-337 339 341 343 346-347 350-354 360-361 363-365 367-369 380 382
    385-386 401-410 412-419 423-425 428 430-432 434-435 437-438 440 442-443 445 447-448 450 458 463-464 468-470
    472 474-475 478-480 484 500-510 512-522 525-534 539-541 544 548 551 557 559 561-564 566-567 570-575 577
    579-582 584-588 600-610 612-620 622-623 626 628-631 633 636 639-641 645-647 650-651 656-662 667 669 672 678
    680-683 686 689 701-709 712-720 724-728 730-732 734 737-738 740 742-743 747-748 753-754 757 760 762-763 765
    769-775 778-782 785-787 800-810 812-821 825-826 828-833 835 838-840 843-845 847-850 854-860 862-867 870
    872-873 877-879 888 900-910 912-920 925 928-931 934 936-943 945 947-949 951-952 954 956 959 970-973 975
    978-980 984-986 989
"""
# Numbers that the regulators keep free for plays and examples, as beginnings of E.164.
_RESERVED = (
    *(f"+44{area}4960" for area in (113, 114, 115, 116, 117, 118, 121, 131, 141, 151, 161)),
    *(
        "+441632960",
        "+441914980",
        "+44207946",
        "+442896496",
        "+442920180",
        "+447700900",
        "+448081570",
        "+4490987",
        "+443069990",
    ),
    *(f"+61{region}{first}" for region in (2, 3, 7, 8) for first in (5550, 7010)),
    *("+6149157", "+611800160", "+611800975", "+611300975"),
)

_known: set[str] = set()


def known_area(area: str) -> bool:
    """Whether an area code of the +1 zone is in service for certain."""
    if not _known:
        for part in _AREA_CODES.split():
            first, _, last = part.partition("-")
            _known.update(str(code) for code in range(int(first), int(last or first) + 1))
    return area in _known


def reserved(number: str) -> bool:
    """Whether a number in E.164 is kept for examples: it stands there on purpose, or another rule speaks of it."""
    if number.startswith("+1"):
        return number[5:10] == "55501"
    return number.startswith(_RESERVED)
