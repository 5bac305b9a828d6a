import { words } from './list.ts';

/** Words that places' names are made of. */
export const PLACE_WORDS = words(`
River Lake Mount Mountain Mountains Mt. Hills Hill Valley Bay Gulf Sea Ocean Strait Channel Island Islands Isle Peninsula
Cape Coast Beach Desert Forest Park Square Street Road Avenue Boulevard Lane Bridge Tunnel Airport Station Port Harbour
Harbor Province Prefecture County District Region Oblast State Republic Kingdom Territory Territories Township Village
Town Cosmodrome Canal Dam Reservoir Plateau Basin Delta Glacier Volcano Falls Springs Heights Border Highway Camp Base
Cemetery Palace Castle Tower Stadium Arena Plaza Mall Airfield Shipyard Crossing Checkpoint Archipelago Reef Shoal Creek
Canyon Woods North South East West Northern Southern Eastern Western Central Upper Lower New Old Greater
Mosque Temple Shrine Monastery Barracks Prison Jail Fort Fortress Gate Circle Crossroads Junction Roundabout Market Bazaar Ghat
Nagar Wadi Jebel Tell Governorate Emirate Voivodeship Canton Commune Municipality Borough Parish Shire Raion Krai Okrug Ward
Zone LGA Constituency Expressway Motorway Freeway Ring_Road Railway_Station Central_Station Pass Gorge Ridge Cliff Point Head
Headland Shore Lagoon Wetlands Swamp Marsh Savannah Steppe Tundra Oasis Estuary Confluence Rapids Waterfall Cave Caves Mine
Field Oilfield Gasfield Pipeline Refugee_Camp Settlement Kibbutz Outpost Corridor Buffer_Zone Line_of_Control Embankment Quay
Pier Wharf Docks Terminal Runway Hangar Racecourse Circuit Racetrack Velodrome Coliseum Amphitheatre Ground Grounds Oval Bowl
Gardens Zoo Sanctuary Reserve National_Park Wildlife_Sanctuary Game_Reserve Heath Moor Fjord Sound Inlet Cove Firth Loch Lough
Glen Strath Vale Dale Downs Wold
`);
