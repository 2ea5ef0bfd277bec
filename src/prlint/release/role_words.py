"""Words that make a name of a person, a role or an organisation of what stands beside them."""

from __future__ import annotations

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor rev reverend fr father sister brother rabbi imam sir dame lord lady baroness baron hon honourable "
    "honorable gov governor sen senator sens senators rep representative reps congressman congresswoman mayor president minister secretary "
    "chief sheriff capt captain col colonel gen general lt lieutenant sgt sergeant maj major cmdr commander adm admiral det detective insp "
    "inspector supt superintendent cllr councillor cr councilor councilman councilwoman councilmember judge justice ambassador chancellor "
    "chairman chairwoman chair commissioner councillors cpl pope king queen prince princess congressmen".split()
)
# Words that make capitalised words a role.
ROLES = frozenset(
    "director manager officer president vice chief executive ceo gm cfo coo cto cmo cio chair chairman chairwoman chairperson founder cofounder "
    "co-founder head lead leader editor producer coordinator co-ordinator specialist assistant associate deputy senior junior spokesperson "
    "spokesman spokeswoman secretary treasurer minister adviser advisor counsel attorney lawyer partner principal professor lecturer "
    "researcher scientist engineer analyst consultant representative administrator supervisor strategist liaison organizer organiser "
    "member commissioner ambassador fellow intern aide publicist writer author entomologist economist physician surgeon nurse teacher "
    "prosecutor candidate campaigner campaigners convenor convener mp congressman congresswoman senators "
    "co-ceo co-chair co-leader co-director co-president vice-chancellor vice-president secretary-general director-general "
    "attorney-general teachers superintendent dean provost chancellor mayor governor senator sheriff captain detective inspector constable curator "
    "conductor owner co-owner chairs svp evp avp vp md pao pio acting interim general".split()
)
# Words that make capitalised words an organisation.
ORGANISATIONS = frozenset(
    "inc inc. corp corp. corporation company co. llc ltd ltd. limited plc gmbh group holdings partners ventures capital bank trust fund "
    "foundation institute institution university college school academy association society council committee commission ministry department "
    "dept dept. office bureau agency authority administration board service services center centre clinic hospital health union federation alliance "
    "coalition collective network consortium project campaign initiative party church museum library theatre theater orchestra club team media press "
    "communications relations affairs marketing pr agency studios studio systems solutions technologies technology labs laboratory "
    "laboratories international global national federal government parliament congress senate house court police fire district county city "
    "state nations news newsroom magazine newspaper journal radio television tv treasury defense defence interior justice consulting advisors associates industries energy housing development education research investment investments editorial "
    "law firm corps act times week month award awards program programs programme programmes plan report survey index conference summit festival "
    "cup league resort hotel island islands airport railway protection reform agreement treaty constitution charter "
    "pharmaceuticals therapeutics biosciences entertainment productions publishing publishers records games software digital online".split()
)


def is_role(text: str) -> bool:
    """Whether words read as somebody's role: one of them names one, as both of `CEO/Founder` do."""
    return any(word.strip(".,;()").lower() in ROLES for word in text.replace("/", " ").split())


def is_organisation(text: str) -> bool:
    """Whether words read as an organisation's name."""
    words = [word.strip(".,;()").lower() for word in text.split()]
    return any(word in ORGANISATIONS for word in words)
