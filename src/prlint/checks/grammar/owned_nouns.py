"""More words that stand behind a possessive, and never or hardly ever behind “is”, “are” or “was” by themselves.

Counted in some twenty-eight million words of releases: each stood behind “your”, “their”, “its” or “our” five times or more.
"""

from __future__ import annotations

OWNED_NOUNS = frozenset(
    """
    absence acceptance accreditation activation addiction addresses admiration adventure adversaries
    advisor advocacy aerospace affiliate affiliation aftermath aggression agreements aims airdrop airmen
    airports airspace algorithms alignment alliance ambient ambition ambitions analyses analytics
    announcement anthem antitrust apartment appliance appliances appointments approaches appropriations
    apps archives argument arguments array aspiration assumption assumptions athletes attendance attitude
    attitudes attractiveness auction auditors autumn awardees awards awareness babies baby backs backyard
    bags bail ballot ballots bases beginnings belts bestseller bets beverage bikes birth birthright booth
    bots brainpower brains branch bread breath bridge bridges broker burden bureau buses buyback cabinet
    calculations campaign campaigns candidate capacities card cards carrier caseload catalog catch cattle
    caucus cell centre certification certifications channel channels chapter characters charge charter
    chemistry citizenry citizenship civilisation claim classes classroom cleanup clubs coastlines coasts
    coins collaborations collaborators colleague colleges commanders commercialization commission
    committees commonwealth comparison compassion component concentration concepts concert conclusions
    condemnation condolences congratulations conscience consensus consent conservation constituent contact
    contacts contents conversation conversion conviction convictions corner correspondent counties coupon
    courses courts craftsmanship creations creator crew cronies cultures custody database daughters dealer
    dealers dealings deck decline deductions default defenses deficits definition definitions degrees
    delegation deliberations dependency deployments deputies derivatives designations designers designs
    desires detention device devotion dialogue diet diligence diplomats directory disappointment
    disclosure disclosures discovery discretion discussions dispute dives dividend division documentation
    dollar dominance donation doorstep dream duration eagerness eastern ecommerce ecosystems elders
    electorate electorates eleventh embassy emergence emission emissions emotions encouragement endeavor
    endorsement energies enforcement engine enlistment enrollment enrolment enterprises entitlement
    entrance enzyme essay essays estimate evaluation evaluations exam examination excitement exercise
    expedition experiments expiration explanation extension extracurricular facts familiarity farms fate
    favorites favourite feasibility feedback files filings film fingers firearms fisheries fishermen
    foothold forebears forefathers forests formula formulation formulations fortunes framework frequency
    friendship fulfillment function fund furry gameplay garage garden gear generals globalization
    governors graduation graphite grasp grievances grove guard habitats hall happiness hardware hash
    hearings heels height herd hero holders homelands homework horizons hotel humanitarian idea ideals
    image imagination imaginations impacts impartiality inability incompetence index indirect ingenuity
    inhabitants injuries inquiry insight inspection inspections inspector inspectors inspiration
    institution intensity interaction interagency interior interpretation intervention interview invasion
    investigators jewellery judgments kaumatua kitchens knees laboratory labs lakes landscape lecturers
    legacies legality legislature legitimacy leisure levees liberties liberty licensees lifestyles
    likelihood links listings literacy livelihood login longevity lumber lung lungs maiden maintenance
    malign manifesto manufacturers maps marae margin margins marines maritime marketplace markup marriage
    maternity maturity measure memorandum memory mentorship menu mercury methodology methods migration
    milky mitigation mobility modernization mokopuna moment mood morale motivation mouth mouths movement
    mudra muscle narcotics nascent neck necks neighbours newfound nexus niches nomination nominations
    nominee nonprofit nose noses notes nutrition oaths objections observations occupation oceans oncology
    operators organisation organisations outlook overhead pace package panel panelists paper papers parks
    passenger passport patents patriotism paycheck peoples peril period personality perspectives petition
    photos physicians picturesque piece pilot pink pixel placement plane planes planet plants plate plates
    pleas plight pocketbooks point policyholders ports possession posts prayers preference pregnancy
    premiere preparedness presentation preservation pride privatization privilege procedures proceedings
    proceeds procurement proficiency profiles progression projection prominence prospects protectors
    protein protocol providers provision prowess publication qualification qualifications question quota
    radio rails ranchers rangatahi rankings rarity ratepayers ratings rationale reaction reactor readiness
    receipt reconstruction recruitment reforms refunds registration reinsurance relations relief
    requirement rescue reservation reservations residences residency respects responses responsiveness
    restaurants restoration retirements reviews reward ricin ride riders riverfront rivers roads roadways
    robinhood robotics robots roll roofs royalties royalty rule runway rush sample scale schedules scheme
    scholarships scrutiny seaports season seat seats sensitivity sentence servicemembers servicemen
    servicer settlement shade shelves ship ships shoulder showroom showrooms siblings sisters skies
    sleeves smartphone smile society soma sons speakers specialization spirit spirits sponsorship
    stablecoin stack stakes stance stand station stature statute stewardship stockpile streams streets
    structures struggle submarine submission submissions subpoena subsequent suitability summit
    superannuation supplier surface sympathies sympathizers talks tamariki tank tanks taste techniques
    teens telecommunications television tenure territories testnet theory therapy thesis threat thumbs
    ties tikanga timber toes tokenomics toolkit tourism town towns track trademark trajectory trash
    travels trees tribute trips troop truck tuition tunnels unborn unemployment uniqueness unit units
    usage usefulness utilization utmost vacation vaccination vaccine valor venue versatility versions
    vessels veto viability victory visions vitality wage wake wall warehouse wartime waterfront waters
    waterways weekend wetlands widows wildlife wings winter wishes word workmanship workplaces writings
    yield
    """.split()
)
OWNED_GERUNDS = frozenset(
    """
    abiding accelerating accompanying accounting advertising ageing aging ailing amazing annealing
    appalling appealing astonishing auditing backing banking barbering bargaining beginning being betting
    billing blocking boarding boating bombing booming borrowing branding breaking breathing breathtaking
    breeding brewing briefing broadcasting building burgeoning buying calling calming captivating
    caregiving caring catering ceiling challenging changing charging charming checking choosing cleaning
    cleansing clearing closing clothing coaching coming commissioning compelling computing consulting
    continuing contracting controlling convening cooling copying corresponding counseling creating
    crippling crumbling curving cutting dating dealing declining defining demanding deploying deserving
    destabilizing deteriorating devastating developing differing dimming dining discerning doing drafting
    drilling drinking driving dying earning eating emerging employing enabling encouraging endearing
    enduring engaging engineering ensuing entering entertaining eroding escalating evolving exciting
    existing expanding expiring exporting failing falling farming feeding feeling fencing fighting filing
    financing finding firefighting fishing fledgling flooring fluctuating flying footing forecasting
    forthcoming founding friendshoring funding fundraising gambling gaming gardening gathering getting
    giving glazing glowing going governing grazing gripping grooming groundbreaking growing guiding
    halving handling hardworking having healing hearing heartwarming heating helping hiring holding
    hosting housing hunting impending implementing improving incoming increasing inspiring interlocking
    investing inviting joining landscaping lasting leading learning leasing lending licencing licensing
    lifesaving liking listening listing living locking logging longstanding mailing making managing
    manufacturing marching marketing matching maturing meaning meeting messaging microlending mining
    minting misleading missing monitoring morning moving negotiating neighboring nesting networking
    nursing observing offending offering offspring onboarding ongoing opening operating outgoing
    outstanding overarching overriding overwhelming packaging packing parking participating partnering
    paying pending performing permitting pioneering placing planning playing plumbing policymaking polling
    positioning presenting pressing pricing printing processing producing programming progressing
    promising prospecting protecting providing publishing purchasing putting qualifying ranking rating
    reading reasoning rebalancing rebranding rebuilding recording recovering recruiting recurring
    recycling refining refreshing remaining remodeling reporting responding restaking restructuring
    resulting retiring returning revolving riding ring rising roading roofing rubberstamping rulemaking
    ruling running sampling saving scaling scheduling schooling screening seeming selling sentencing
    servicing shareholding sharing shipbuilding shipping shopping shrinking signing singing smoking
    smuggling soaring something sourcing spending sporting sprawling spring staffing staggering staking
    standing starting steering sterling storytelling streaming striking struggling stunning subcontracting
    suffering supporting surging surrounding surviving sweeping swimming taking talking tanning targeting
    teaching testing thinking threatening thrilling thriving timing tracking trading trafficking training
    troubling trucking uncompromising underlying understanding underwriting unending unflagging
    unrelenting unwavering unyielding upcoming updating uplifting uplisting viewing viking visiting voting
    waking walking warfighting warning waterproofing wedding welcoming wellbeing willing winning
    withholding working writing wyoming zoning
    """.split()
)
"""Words in -ing that stand behind a possessive: any other one makes “your” a “you're”."""
