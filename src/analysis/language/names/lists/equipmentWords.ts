import { words } from './list.ts';

/** Words for ships, aircraft, vehicles and weapons, next to which their names stand. */
export const EQUIPMENT_WORDS = words(`
frigate destroyer cruiser corvette submarine warship battleship carrier ship vessel tanker ferry trawler yacht boat gunboat
minesweeper icebreaker freighter patrol_boat cutter missile missiles rocket rockets torpedo torpedoes drone drones UAV tank
tanks howitzer howitzers rifle rifles pistol gun guns launcher launchers jet jets fighter fighters bomber bombers
helicopter helicopters aircraft airliner plane planes glider spacecraft satellite satellites capsule rover lander shuttle
vehicle vehicles truck trucks car sedan armoured armored personnel_carrier battery system interceptor warhead warheads bomb
bombs grenade mortar shell shells ammunition radar HMS USS INS ROKS JS HMAS HMCS RMS MV SS
BRP KRI KM PNS TCG ORP RSS USNS USCGC ARA MT M/V HNLMS HDMS HNoMS HMNZS KD ICGS IRIS FS FGS ITS ESPS HS ROKN Kapal tugboat
barge dhow dinghy catamaran schooner liner trawlers frigates destroyers submarines cruisers corvettes carriers warships vessels
boats aeroplane airplane seaplane gunship gunships quadcopter biplane microlight jetliner jumbo airship zeppelin locomotive
tram minibus bus SUV pickup hatchback limousine motorcycle scooter tractor bulldozer excavator crane MRAP APC IFV MLRS MANPADS
SAM ICBM SLBM IRBM cruise_missile ballistic_missile hypersonic_missile air-defence air-defense mortars machine_gun shotgun
carbine revolver bazooka torpedo-boat telescope probe orbiter spaceplane booster stage cosmodrome landers
`);
