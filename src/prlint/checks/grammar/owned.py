"""Words that stand behind a possessive, and hardly ever behind “it is”, “they are”, “you are” or “there”.

How often each stands behind which was counted in some nine million words of releases.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.grammar.owned_nouns import OWNED_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

_OWNED = frozenset(
    """
    computers vehicles roles credentials creativity residence effectiveness passions medications prescriptions herds exams settings cells race mornings ritual commute promise merchandise machinery
    car desire method patience gratitude generosity membership staff courage kindness leadership safety privacy heritage wellbeing birthday
    abilities ability accomplishments account accounts achievement achievements acquisition act action actions
    activities activity administration adoption advantage advisors affairs affiliates age agencies agency agenda
    agents agreement aircraft allies allocation alternative amendment analysis ancestors animals appeal
    appearance application applications appointment appreciation approach architecture area areas armies article
    aspirations assessment assessments asset assets assistance associates association attempts attorneys
    audience audiences audit authorities authority award bank banks base bathroom battery behalf belief beliefs
    belongings belt benchmark beneficiaries benefits bill bills board boards bodies body bond book books borders
    borrowers bottom boundaries brain branches brand brands breakthrough brokerage brother browser budget
    budgets buildings bureaus businesses calendars campus campuses capabilities capability capacity capital
    capitals carbon career careers cargo cars causes ceo chairman chairwoman challenges chance chances character
    children choice choices circumstances citizens city claims class classmates classrooms client clientele
    clients climate cloud coaches coastline collaboration colleagues collection collections collective college
    combination comments commitment committee communication communities community companies companion company
    compensation competition competitiveness competitors completion complexity components concern concerns
    conclusion condition conditions conduct confidence confirmation connection connections consideration
    consistency constituents constitution construction contract contractors contracts contribution contributions
    convenience cooperation coordination costs counterpart counterparties counterparts countries country course
    coverage craft creation credibility creditors crews criteria crops currencies currency curriculum customers
    customs cybersecurity daughter debts debut decision decisions dedication defense degree delivery demands
    department dependence deployment deposits descendants designation destiny determination development devices
    differences director directors disability discussion distribution donations donors doors dreams durability
    duties earnings ears economies economy ecosystem effect effectiveness effects efficiency efforts eligibility
    email emergency emphasis employees employer employers employment enactment enemies engagement engineering
    enterprise enthusiasm entirety entry environment equipment era establishment estate event evolution
    executive existence expansion expectation expectations expenses experiences expert expertise exploration
    exports exposure eyes facilities facility failure failures families fans father fears features feet fellow
    fences field fields finances financiers financing findings finger fingertips firefighters firms fitness
    flagship fleet focus followers footprint forces formation foundation founder founders founding franchise
    freedoms fuel functions funds futures gains gateway generation generosity goal goals goods governance
    government governments grace grandchildren grandparents gratitude grip group guests guidance hands head
    headquarters heads heart hearts heating heirs holdings holiday homeland homes hometown hopes household
    houses husband husbands ideas identities illicit impact implementation implications importance inception
    inclusion incomes independence individuality industries infancy infrastructure initiative initiatives
    innovations input insights institutions insurer integration intent intention intentions interactions
    interests introduction inventory investigation investigations investment investments investor investors
    invitation involvement issuance job jobs journey journeys judgment jurisdiction jurisdictions kids kindness
    kitchen landlord lands launch lawn laws leader legacy legislation lender lenders lending leverage library
    license lifestyle lifetime lifetimes limits lineup listeners livelihoods liver lives loan loans location
    logo losses loyalty majority management mandate markets mattress members membership merits message military minds
    mindset mission missions mistakes mortgages mother mothers museum name names nations nationwide navy
    neighbor neighborhood neighborhoods neighbors networks objectives obligation obligations offerings officers
    offices operations opinion opinions opponents opportunities opportunity opposition options organizations
    origin original origins oversight owner owners ownership packaging parents participants participation
    partners partnership passage passports path patient patients patrons paychecks payment payments payroll
    payrolls peak peers pension pensions permission personnel perspective pet pets phase philosophy phone phones
    pipeline place plans platforms players pledge pocket pockets policies popularity population portfolio
    portfolios positions possessions potential practices predecessor predecessors preferences premiums presence
    prices pricing principles priorities processes productivity products profession professionalism
    profitability profits progeny programs projects proliferation promises properties proposal proposals
    prosperity provisions proxies proximity proxy pupils purchase purchases pursuit questions radar range ranks
    reach readers recommendation recommendations records regions regulation regulations regulators relationship
    release relevance reliability reliance remarks report reports representatives reputation reputations
    requirements reserves residents resilience resolution resource resources response responsibilities
    responsibility results retirement return returns revenue revenues rewards rights risks rivals role roles
    roof roots roster routine rules sacrifice sacrifices salaries sales sanctions satisfaction savings
    scalability schedule schools scope sector securities selection senator senior series services session share
    shareholders shares shores shoulders sights signature significance sister site situation skill skills skin
    smiles software soldiers solutions son source sources sovereignty spaces specialties spokesman spokesperson
    spokeswoman spouse spouses squad stability staffs stage stakeholders standards statements states status
    stimulus stores stories story strategies strategy strength strengths structure struggles students studies
    style subcommittee subscribers subsidiaries subsidiary successes successor supervision suppliers supply
    supporters surroundings sustainability syllabus symptoms system systems tactics talent talents tariffs taxes
    teachers teammates teams technologies teeth tenants terms territory testimony textbooks thoughts tickets
    tokens tracks trades traditions training transaction transactions transformation transition treasury
    treatment troops users utility value values vehicle vehicles vendors version viewers views visas visibility
    vision visit visitors voice voices volatility volunteers votes vulnerability wages wallet wallets walls
    warranty wastewater weaknesses weapons website websites weight wife willingness words workers workflow
    workflows workforce workplace
    """.split()
)
"""Nouns that need an article, a possessive or a plural's ending before a sentence goes on: nobody writes “it's mission”."""
_OWNED_INSIDE = _OWNED | OWNED_NOUNS
"""The same and more, of which some can be a predicate (“it's stability”): they tell where no clause begins."""
_ALONE = frozenset(
    """
    abuse access accuracy addition advice air attacks attention audio availability average background balance
    beauty behavior benefit blood bravery business call care case cash center check checks chief coffee combat
    comfort compliance comrades content contingency control copy courage creativity credit crimes culture cup
    custom customer cyber data date day deadly debt demand design desire disease doctor dog dogs door draft
    drone drug drugs duty education effort electricity energy equity example exchange execution experience face
    faith family farm favor fire firm flagship food foreclosure form fraud freedom front funding gas greenhouse
    growth guarantee guide hair health healthcare help history hospitality hour hours house immigration import
    income increase industry influence innovation insurance integrity intelligence interest issue jewelry
    journalism justice knowledge labor lack laser law lead leadership letter level life line liquidity list
    listing logistics loss luxury lyrics manufacturing mark market marketing material maximum means medicaid
    medicare medication member membership million millions minimum model momentum money mortgage move music
    nation nature need network niche novel nuclear office oil operation option organization outdoor outreach
    pain parent partner passion pay peace people performance plan platform policy position post power practice
    presale prescription president price principal privacy problem process product production profit program
    progress project promise prompt property protection public purpose quality quest reading record recovery
    reform refund region reply request research result retail review risk safety satellite scholarship school
    search secure security sense service sign simplicity sister size sleep solution solvency soul space sport
    sports spot staff stake start stock store strategy student study success suite summer support surveillance
    target tax team tech technology term terrorist testing token toll trade tradition transparency travel
    tributaries trip type use user video view volume vote war water wealth web wellness work world worldwide
    yard
    """.split()
)
"""Nouns that can stand alone (“it's policy”): they tell only behind a preposition, a verb or a modifier."""
_MODIFIERS = frozenset(
    """
    acoustic adjusted advanced advisory ambitious annual athletic basic better big biggest branding broad
    broader civilian collaborative collateral commercial comparative competitive comprehensive congressional
    consolidated constructive continued core creative criminal cultural current decentralized dental diverse
    diversified dual economic educational electric enduring entire entrepreneurial environmental everyday
    exceptional existing extensive fastest favorite featured final financial first fiscal formal former founding
    fourth full fullest future gaming grand greatest groundbreaking higher highest historic historical holistic
    immediate inaugural initial inner innovative institutional intellectual investigational joint key largest
    last latest legislative long-standing longstanding longtime lower lowest main major massive monetary nearest
    net new newest next oldest ongoing oral organizational outer outstanding overall own passive past patented
    preferred preliminary premier premium previous primary profile proprietary quarterly regulatory remaining
    renewable residential respective rightful robotic scientific second solar special specialized specific
    spiritual statutory steadfast strategic strong strongest technological third tribal ultimate underlying
    unique unwavering upcoming various weakest well-known whole wider yearly
    """.split()
)
"""What stands between a possessive and its noun; by itself behind “it is” as seldom as the nouns are."""
_PREDICATES = frozenset(
    """
    academic active charitable civil clean clinical daily deep digital domestic early enormous external federal
    foreign free general global good great green high human impressive internal international large legal local
    long low medical mental modern monthly national official old online operational physical political popular
    positive powerful prior private professional proud public rapid recent regional religious rich robust rural
    short simple small social total trusted urban vast weekly wide young
    """.split()
)
"""Modifiers that also end a sentence (“it's private”): they tell where a noun of the first list stands behind them."""


def owned(after: Sequence[str], *, behind_taker: bool = False, inside: bool = True) -> bool:
    """Whether what follows is the thing of a possessive.

    Args:
        after: the next words and marks, in lower case.
        behind_taker: whether a preposition or a verb that takes an object stands before the possessive.
        inside: whether no clause can begin with it.
    """
    if not after:
        return False
    first = after[0].removesuffix("'s")
    nouns = _OWNED_INSIDE if inside else _OWNED
    if first in nouns or first in ("own", "respective"):
        return True
    second = after[1] if len(after) > 1 else ""
    if first in _MODIFIERS or first in _PREDICATES:
        if behind_taker:
            return second[:1].isalpha() and second not in _CLAUSE
        third = after[2] if len(after) > 2 else ""
        return second in nouns or (
            first in _MODIFIERS
            and (
                second in _ALONE
                or (second in _PREDICATES | _MODIFIERS and (third in nouns or third in _ALONE))
            )
        )
    return behind_taker and first in _ALONE


def stands_alone(word: str) -> bool:
    """Whether it is one of the nouns that can stand without an article: they are owned where nobody can be one."""
    return word in _ALONE


_CLAUSE = frozenset(
    "and or but that to for if when because as in on at is are was were of with by from than".split()
)
_NO_NOUNS = frozenset(
    """
    is was has as this always perhaps sometimes besides across thus less us his hers theirs ours yours its does goes says
    comes makes takes gets gives seems yes plus minus whereas towards afterwards else able more most many much few some any no
    every each other another such if when where while who which what how then than too very well here there now today tomorrow again
    ever never often still already yet soon just only even also maybe probably certainly and or but that because until since unless
    though although before after during for from into with without within on in at by to of off out up down over under about
    he she it they we you i me him them her my your our their the a an good great happy sure glad right wrong free safe
    available willing ready eligible responsible likely unlikely up alive dead fine bad sad hard easy important true
    alone together both all none something nothing everything anything someone nobody everyone people best worst
    """.split()
)


def noun_like(word: str) -> bool:
    """Whether a word may be a thing that is owned: no function word and no plain predicate."""
    return word.replace("-", "").isalpha() and len(word) > 2 and word not in _NO_NOUNS
