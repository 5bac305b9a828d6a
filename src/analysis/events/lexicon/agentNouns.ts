/**
 * Nouns for people and bodies that act. With a name before or behind them ("Russian forces", "the government of
 * Liberia") they act for that name; alone they are participants without an entity ("protesters").
 */
export const AGENT_NOUNS: ReadonlySet<string> = new Set(
  `airman airmen baby clergyman councillor crewman environmentalist fireman gendarmerie gunner kingdom looter mafia militiaman mp
   policemen serviceman accountant accused activist actor actress actuary addict administration administrator admiral admirer adult
   adversary adviser advisor advocate agency agent aggressor agitator aide airline airport alliance ally alumnus
   amateur ambassador analyst anarchist anchor angler animator announcer anthropologist applicant appointee
   apprentice archaeologist archbishop architect archivist aristocrat army arsonist artillery artist assailant
   assassin assembly assemblyman assemblywoman assessor assistant associate association astronaut astronomer
   athlete attacker attendant attorney auctioneer audience auditor aunt author authority automaker auxiliary
   aviator ayatollah backbencher backer bailiff baker ballerina ballplayer band bandit bank banker barmaid baron
   baroness barrister bassist batsman battalion bearer beekeeper beneficiary bidder biker billionaire biologist
   bishop bishopric bishops bloc blockader blogger board boatman body bodyguard bomber bookseller borrower boss
   bowler boxer boy boyfriend breakaway breeder brewer bride bridegroom brigade brigadier broadcaster broker
   brokerage brother builder bureau bureaucrat burglar businessman businesspeople businesswoman butcher buyer
   bystander cabal cabinet cadet cadre caliph caller cameraman campaign campaigner candidate canvasser captain
   captive captor cardinal cardiologist caregiver caretaker carmaker carpenter carrier cartel cashier caste
   casualty caucus cavalry celebrity centrist chairman chairperson chairwoman champion chancellery chancellor
   chancery chaplain charity chauffeur chef chemist chief chieftain child childminder chipmaker choir choreographer
   church citizen citizenry city civilian claimant clan classmate cleaner clergy cleric clerk client climber clinic
   club coach coachman coalition coastguard coder cohort collaborator colleague collector college colonel columnist
   combatant comedian command commandant commander commando commentator commission commissioner committee commoner
   communist community commuter company competitor complainant composer comptroller conglomerate congregation
   congress congressman congressmen congresswoman conscript conservationist conservative consortium conspirator
   constable constituency constituent consul consulate consultant consumer contestant contingent contractor
   convener convict convoy cook cooperative coordinator cop coroner corporation correspondent cosmonaut council
   councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterpart countess
   country countryman couple courier court cousin creator creditor crew crewman cricketer criminal critic crowd
   crusader cult curator custodian customer cyclist czar dancer daredevil daughter dealer dean debtor defector
   defendant defender delegate delegation democrat demonstrator dentist department deportee deputy deserter
   designer detainee detective developer devotee diaspora dictator diner diocese diplomat director directorate
   disciple discoverer dissenter dissident distributor diver docker dockworker doctor donor drafter driver
   drugmaker duchess duke dynasty earl ecologist economist editor educator elder elector electorate electrician
   elite embassy emigrant emir emissary emperor employee employees employer enforcer engineer engineers ensemble
   enterprise entrant entrepreneur envoy epidemiologist escapee establishment ethnographer evacuee evangelist
   examiner exchequer executive exile expatriate expert explorer exporter extremist faction family fan fanatic
   farmer farmhand farmworker fascist father federalist federation fellow feminist fiancee fiancé fighter figure
   filmmaker finalist financier firefighter firm fisherfolk fisherman fishermen follower footballer force forces
   forecaster foreigner foreman forum forward foundation founder franchise freelancer freshman friend frontbencher
   frontman fugitive fundamentalist fundraiser gamer gang gangster gardener garrison gendarme general generals
   geologist girl girlfriend goalie goalkeeper goalscorer goldsmith golfer government governor graduate grandchild
   granddaughter grandfather grandmother grandparent grandson greengrocer grocer group grower guarantor guard
   guardian guerrilla guest guide guild gunman gymnast gynecologist hacker handler hardliner head headmaster
   headmistress headteacher heir heiress herder herdsman heroine highlander hijacker hiker historian hitman
   homeowner hooligan horseman hospital host hostage hostess household housekeeper housewife hunter hurler husband
   hydrologist ideologue illustrator imam immigrant importer imposter incumbent industrialist infant infantry
   infiltrator influencer informant informer inhabitant initiator inmate innkeeper insider inspector instigator
   institute institution instructor insurer insurgency insurgent intermediary intern interpreter
   interrogator interviewer intruder inventor investigator investor islamist islander jailer janitor jeweler
   jeweller jihadist jockey journalist judge judiciary judoka junta juror jury kidnapper killer kin king kingpin
   knight laborer labourer lady lama landlord landowner laureate lawmaker lawyer layperson leader leadership league
   leaker leaseholder lecturer leftist legion legislator legislators legislature lender lessor liaison liberal
   liberator libertarian librarian lieutenant lifeguard listener litigant lobby lobbyist local locals loner lord
   loyalist lumberjack lyricist machinist magazine magistrate magnate maid mainlander maker man manager mandarin
   manufacturer marathoner marine mariner marksman marshal martyr mason masseur mastermind mate mathematician
   matriarch mayor mayoress mechanic medalist medallist mediator medic member mercenary merchant messenger
   meteorologist midfielder midwife migrant militant military militia millionaire miner minister ministry minor
   minority mission missionary mistress mob moderate moderator mogul monarch monarchist monarchy moneylender
   monitor monk mother motorcyclist motorist mountaineer mourner movement mujahideen multinational municipality
   murderer museum musician musicologist mutineer nation national nationalist native naturalist naturist navvy navy
   negotiator neighbor neighbour network neurologist newcomer newlywed newspaper nobleman nomad nominee nonprofit
   notary novelist novice nun nuncio nurse nutritionist observer occupant occupier offender office officer official
   offspring oligarch ombudsman onlooker opener operative operator opponent opposition orator orchestra
   organisation organiser organization organizer orphan outlaw outlet outsider overseer owner owners pacifist
   paddler painter panel paper paramedic paramilitary paratrooper parent parishioner parliament parliamentarian
   participant parties partisan partner party passenger passerby patient patriarch patriarchate patriot patrolman
   patron paymaster peacekeeper peasant pedestrian peer penitentiary pensioner people performer perpetrator person
   personnel petitioner pharmacist pharmacologist philanthropist philosopher photographer physician physicist
   pianist picketer pickpocket pilgrim pilot pioneer pirate pitcher plaintiff planner platoon player playwright
   plotter plumber poacher poet police policeman policewoman policymaker politician pollster polluter pontiff pope
   population populist porter postman postmaster potter power practitioner preacher predecessor prefect prefecture
   prelate prelature premier presenter presidency president presidium pretender priest priesthood primate prince
   princess principal printer prisoner privateer proconsul prodigy producer professor programmer promoter prophet
   proponent proprietor prosecution prosecutor protagonist protector protester protestor protégé provider
   psychiatrist psychologist publisher pundit pupil purchaser quarterback quartermaster queen rabbi racer racist
   radical raider railwayman rancher ranger rapist rapper ratepayer reader rebel recipient recluse recruit
   recruiter redhead referee reformer reformist refugee regime regiment region registrar regulator relative
   renegade renter repatriate reporter representative republic republican rescuer researcher reservist resident
   respondent responder retailer retiree returnee reveller revolutionary rider rightist rioter rival robber rookie
   rower royal royalist ruler runaway runner rustler saboteur sailor salesman salesperson saleswoman samaritan
   satirist savant saver scholar schoolboy schoolchild schoolgirl schoolmaster schoolteacher scientist scout
   screenwriter scribe sculptor seafarer secretariat secretary sect sectarian security seer seismologist seller
   semifinalist seminary senate senator separatist sergeant servant service serviceman servicewoman settler
   shareholder sharpshooter sheikh shepherd sheriff shipbuilder shipowner shipper shogun shooter shopkeeper shopper
   side signatory signer singer sinner sister skater skier skipper skirmisher slave slaveholder smuggler sniper
   socialist socialite society soldier solicitor soloist son songwriter soprano source soviet speaker specialist
   spectator spender splinter spokesman spokesperson spokeswoman sponsor spouse sprinter spy squad squatter staff
   staffer stakeholder stalker startup state statesman stateswoman steelworker stepfather stepmother stepson
   stevedore steward stewardess stockbroker stockholder storekeeper storyteller stowaway stranger strategist
   streetsweeper strikebreaker striker strongman student stuntman subcommittee subcontractor subscriber subsidiary
   substitute subversive successor sultan sultanate summiteer superintendent supervisor supplier supporter supremo
   surgeon surrogate surveyor survivor suspect swimmer sympathiser sympathizer syndicate synod tabloid tailor
   taliban taskforce taxman taxpayer teacher team teammate technician technocrat teenager telecom teller tenant
   tenor terrorist theologian theorist thief thug toddler tourist townsfolk townspeople trader tradesman trafficker
   trainee trainer traitor transgressor translator traveler traveller treasurer treasury trespasser tribe tribesman
   tribesmen tribespeople tribunal trio troop trooper troops troupe trucker trustee tsar tutor tycoon typist tyrant
   umpire uncle undergraduate undersecretary underwriter union unionist unit university upholsterer urchin usher
   usurper vandal vanguard vendor veteran vicar viceroy victim viewer vigilante villager villain violinist
   virologist visitor vocalist volunteer voter waiter waitress wanderer warden warlord warmonger warrior watchdog
   watchmaker weaver welder whip whistleblower widow widower wife winemaker wing winger winner witch witness wizard
   woman woodcutter worker workforce workman workmen worshiper worshipper wrestler writer xenophobe yachtsman
   youngster youth zealot zionist zookeeper zoologist émigré`.split(/\s+/),
);

/** Machines act for those who steer them ("Israeli tanks shelled …"), but nothing is done to them as to a party. */
export const MACHINES: ReadonlySet<string> = new Set(
  'helicopter jet tank warplane warship vessel bomber fleet gunboat submarine drone plane aircraft artillery missile boat ship ferry frigate destroyer tanker trawler freighter yacht train bus lorry truck airliner airplane'.split(
    ' ',
  ),
);

/** Diseases are written like names and act like nobody. */
export const DISEASE =
  /^(?:covid|coronavirus|sars|mers|ebola|hiv|aids|h\dn\d|mpox|zika|dengue|cholera|malaria|influenza)\b/i;

/** People who stand against the name beside them: "Putin's critics" are not Putin. */
export const OPPONENT_NOUNS: ReadonlySet<string> = new Set([
  'critic',
  'extremist',
  'opponent',
  'enemy',
  'rival',
  'victim',
  'killer',
  'counterpart',
  'neighbor',
  'neighbour',
  'successor',
  'predecessor',
  'wife',
  'husband',
  'son',
  'daughter',
  'father',
  'mother',
  'brother',
  'sister',
  'lawyer',
  'ally',
  'partner',
  'foe',
  'adversary',
  'competitor',
  'creditor',
  'cousin',
  'uncle',
  'aunt',
  'friend',
  'guest',
  'host',
]);
