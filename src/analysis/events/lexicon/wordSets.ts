/** Lemmas that patterns name together: `send {@aid}`. */
export const WORD_SETS = {
  aid: 'aid assistance help relief grant loan fund funding funds food medicine supply donation money cash fuel grain wheat vaccine credit subsidy million billion dollar euro package blanket tent water equipment expertise training hospital shelter',
  goods:
    'good oil gas fuel grain coal uranium ammunition rice wheat maize corn sugar food cattle meat cotton steel timber copper gold diamond fertiliser fertilizer medicine electricity power cement tonne ton barrel',
  arms: 'arm arms weapon weaponry missile ammunition munition shell rocket tank jet drone rifle gun bomb warhead artillery system howitzer submarine helicopter battery launcher fighter bomber aircraft warplane explosives explosive',
  troops:
    'troop soldier force army unit warship fleet battalion brigade regiment marine contingent navy carrier destroyer frigate reservist guard police squad reinforcement convoy vessel ship plane',
  talks:
    'talk negotiation meeting summit visit trip tour conference dialogue consultation discussion round session forum contact mediation',
  ties: 'tie relation relationship link cooperation partnership friendship contact bond alliance',
  limits:
    'curfew emergency ban restriction martial censorship law limit lockdown siege clampdown measure control curb rationing blackout quarantine',
  blockade: 'blockade siege checkpoint',
  sanctions: 'sanction embargo boycott tariff penalty duty freeze',
  agreement:
    'agreement deal treaty pact accord memorandum contract convention protocol ceasefire truce declaration understanding compromise settlement communique',
  demand:
    'demand request call calls proposal offer plan appeal bid overture suggestion petition application idea invitation condition ultimatum initiative claim amendment bill motion resolution draft',
  captive:
    'hostage prisoner detainee captive inmate dissident pow prisoner-of-war sailor worker journalist activist correspondent body remains asset ship vessel property',
  envoy:
    'ambassador envoy diplomat attache delegation inspector observer mission monitor journalist reporter correspondent staff personnel agency',
  property:
    'house home building property office embassy shop store car vehicle church mosque temple school village land asset weapon ship vessel cargo shipment document bridge plant pipeline statue tyre tire barricade',
  road: 'road street highway border bridge crossing entrance route square port airport traffic transport access railway motorway strait',
  market:
    'share stock price index market profit sale revenue output export import inflation unemployment rate currency oil gold crude gas dollar euro yen pound rupee yuan peso ruble rouble franc lira bitcoin bond yield income earnings production turnover economy gdp growth trade deficit surplus debt spending demand supply cost wage rent dow nasdaq nikkei ftse dax',
  mishap:
    'accident crash collision blaze fire flood flooding landslide mudslide avalanche earthquake quake tremor storm hurricane typhoon cyclone tornado tsunami lightning heatwave heat drought wildfire eruption tree debris rubble collapse derailment shipwreck stampede crush outbreak virus disease illness cholera malaria covid covid-19 covid19 coronavirus ebola dengue measles tuberculosis flu influenza plague fever famine pandemic cancer snow wave',
  public:
    'resident citizen motorist driver traveller traveler tourist visitor public customer consumer parent patient swimmer fisherman shopper household user people villager passenger commuter investor hiker skier sailor voter',
  forecaster:
    'forecaster meteorologist seismologist doctor scientist researcher economist geologist epidemiologist',
  weather:
    'weather wind gale rain snowfall flooding thunderstorm shortage outage risk danger recession inflation slowdown delay disruption surge frost ice fog smoke ash aftershock famine hunger starvation',
  business:
    'company stake firm business rival unit share asset subsidiary maker chain brand brewery bank airline startup start-up manufacturer retailer refinery publisher newspaper studio hotel mine plant factory portfolio shareholding supermarket distillery shipyard bakery restaurant broadcaster platform app lender insurer label operator division',
  court: 'court judge jury tribunal magistrate justice',
  team: 'team side club squad champion united city rival host visitor winger striker captain',
  office:
    'president minister premier chancellor mayor governor chief chairman chairwoman chair head director ambassador envoy secretary speaker leader ceo executive commissioner judge manager coach captain candidate',
} as const;

export type WordSet = keyof typeof WORD_SETS;
