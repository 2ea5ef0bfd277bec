"""Regions, countries and cities as datelines write them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

# USPS code, Associated Press abbreviation (None: spelled out in AP style), full name.
STATES = (
    ("AL", "Ala.", "Alabama"), ("AK", None, "Alaska"), ("AZ", "Ariz.", "Arizona"), ("AR", "Ark.", "Arkansas"),
    ("CA", "Calif.", "California"), ("CO", "Colo.", "Colorado"), ("CT", "Conn.", "Connecticut"),
    ("DE", "Del.", "Delaware"), ("DC", "D.C.", "District of Columbia"), ("FL", "Fla.", "Florida"),
    ("GA", "Ga.", "Georgia"), ("GU", None, "Guam"), ("HI", None, "Hawaii"), ("ID", None, "Idaho"), ("IL", "Ill.", "Illinois"),
    ("IN", "Ind.", "Indiana"), ("IA", None, "Iowa"), ("KS", "Kan.", "Kansas"), ("KY", "Ky.", "Kentucky"),
    ("LA", "La.", "Louisiana"), ("ME", None, "Maine"), ("MD", "Md.", "Maryland"), ("MA", "Mass.", "Massachusetts"),
    ("MI", "Mich.", "Michigan"), ("MN", "Minn.", "Minnesota"), ("MS", "Miss.", "Mississippi"),
    ("MO", "Mo.", "Missouri"), ("MT", "Mont.", "Montana"), ("NE", "Neb.", "Nebraska"), ("NV", "Nev.", "Nevada"),
    ("NH", "N.H.", "New Hampshire"), ("NJ", "N.J.", "New Jersey"), ("NM", "N.M.", "New Mexico"),
    ("NY", "N.Y.", "New York"), ("NC", "N.C.", "North Carolina"), ("ND", "N.D.", "North Dakota"),
    ("OH", None, "Ohio"), ("OK", "Okla.", "Oklahoma"), ("OR", "Ore.", "Oregon"), ("PA", "Pa.", "Pennsylvania"),
    ("PR", "P.R.", "Puerto Rico"), ("RI", "R.I.", "Rhode Island"), ("SC", "S.C.", "South Carolina"),
    ("SD", "S.D.", "South Dakota"), ("TN", "Tenn.", "Tennessee"), ("TX", None, "Texas"), ("UT", None, "Utah"),
    ("VT", "Vt.", "Vermont"), ("VA", "Va.", "Virginia"), ("WA", "Wash.", "Washington"), ("WV", "W.Va.", "West Virginia"),
    ("WI", "Wis.", "Wisconsin"), ("WY", "Wyo.", "Wyoming"),
)  # fmt: skip
PROVINCES = (
    ("AB", "Alta.", "Alberta"), ("BC", "B.C.", "British Columbia"), ("MB", "Man.", "Manitoba"),
    ("NB", "N.B.", "New Brunswick"), ("NL", "N.L.", "Newfoundland and Labrador"), ("NS", "N.S.", "Nova Scotia"),
    ("NT", "N.W.T.", "Northwest Territories"), ("NU", None, "Nunavut"), ("ON", "Ont.", "Ontario"),
    ("PE", "P.E.I.", "Prince Edward Island"), ("QC", "Que.", "Quebec"), ("SK", "Sask.", "Saskatchewan"),
    ("YT", None, "Yukon"),
)  # fmt: skip
_AUSTRALIAN = ("NSW", "VIC", "QLD", "WA", "SA", "TAS", "ACT", "NT", "New South Wales", "Victoria", "Queensland",
               "Western Australia", "South Australia", "Tasmania")  # fmt: skip
_COUNTRIES = {
    "US": ("USA", "U.S.", "US", "U.S.A.", "United States", "United States of America"),
    "CA": ("Canada",),
    "GB": ("UK", "U.K.", "United Kingdom", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain", "GB"),
    "IE": ("Ireland", "Republic of Ireland"),
    "AU": ("Australia",),
    "NZ": ("New Zealand",),
    "SG": ("Singapore",),
    "": tuple(
        "Afghanistan,Albania,Algeria,Angola,Argentina,Armenia,Austria,Azerbaijan,Bahamas,Bahrain,Bangladesh,Barbados,Belarus,Belgium,"
        "Belize,Benin,Bermuda,Bolivia,Bosnia and Herzegovina,Botswana,Brazil,Brunei,Bulgaria,Cambodia,Cameroon,Cayman Islands,Chile,"
        "China,Colombia,Costa Rica,Croatia,Cuba,Cyprus,Czech Republic,Czechia,Denmark,Dominican Republic,Ecuador,Egypt,El Salvador,"
        "Estonia,Ethiopia,Fiji,Finland,France,Georgia,Germany,Ghana,Gibraltar,Greece,Greenland,Guatemala,Haiti,Honduras,Hong Kong,"
        "Hungary,Iceland,India,Indonesia,Iran,Iraq,Israel,Italy,Ivory Coast,Jamaica,Japan,Jordan,Kazakhstan,Kenya,Kuwait,Laos,Latvia,"
        "Lebanon,Liberia,Libya,Liechtenstein,Lithuania,Luxembourg,Macau,Madagascar,Malaysia,Malta,Mauritius,Mexico,Moldova,Monaco,"
        "Mongolia,Montenegro,Morocco,Mozambique,Myanmar,Namibia,Nepal,Netherlands,the Netherlands,The Netherlands,Nicaragua,Nigeria,"
        "North Macedonia,Norway,Oman,Pakistan,Panama,Papua New Guinea,Paraguay,Peru,Philippines,Poland,Portugal,Qatar,Romania,Russia,"
        "Rwanda,Samoa,Saudi Arabia,Senegal,Serbia,Seychelles,Sierra Leone,Slovakia,Slovenia,Somalia,South Africa,South Korea,Korea,"
        "Spain,Sri Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tanzania,Thailand,Trinidad and Tobago,Tunisia,Turkey,Türkiye,UAE,"
        "U.A.E.,United Arab Emirates,Uganda,Ukraine,Uruguay,Uzbekistan,Venezuela,Vietnam,Yemen,Zambia,Zimbabwe,Europe".split(",")
    ),
}  # fmt: skip


def _folded(name: str) -> str:
    return name.replace(".", "").replace(" ", "").upper()


_REGION_COUNTRY = {
    **{_folded(name): "AU" for name in _AUSTRALIAN},
    **{_folded(name): "CA" for names in PROVINCES for name in names if name},
    # Last, so that WA and NT beside an American city are American: the longer names decide for Australia.
    **{_folded(name): "US" for names in STATES for name in names if name},
    **{
        _folded(old): "US"
        for old in ("Tex.", "Calif", "Ore", "Wash", "Ohio", "Ia.", "Penn.", "Penna.", "Oreg.", "Cal.")
    },
    "PQ": "CA",
    "ONTARIO": "CA",
}
_COUNTRY_CODE = {_folded(name): code for code, names in _COUNTRIES.items() for name in names}


def region_country(name: str) -> str | None:
    """The country (US, CA, AU) of a state or province in any of its spellings, else None."""
    return _REGION_COUNTRY.get(_folded(name))


def country_code(name: str) -> str | None:
    """ISO code of a country that prlint knows conventions of, the empty string for another country, None for no country."""
    return _COUNTRY_CODE.get(_folded(name))


@cache
def _cities() -> frozenset[str]:
    text = (Path(__file__).parent / "data" / "cities.txt").read_text(encoding="utf-8")
    return frozenset(line.casefold() for line in text.splitlines() if line and line[0] != "#")


def known_city(name: str) -> bool:
    """Whether a name is that of a larger city; case does not count."""
    folded = name.casefold().strip()
    if folded.startswith("st. "):
        folded = "saint " + folded[4:] if "saint " + folded[4:] in _cities() else folded
    return (
        folded in _cities()
        or folded.replace("saint ", "st. ") in _cities()
        or folded in {"new york", "nyc", "brussels"}
    )
