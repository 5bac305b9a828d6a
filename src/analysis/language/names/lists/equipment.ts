import { words } from './list.ts';

/** Weapons, aircraft, vehicles and spacecraft by the names under which the news speaks of them. */
export const EQUIPMENT = words(`
Kinzhal Iskander Iskander-M Kalibr Zircon Tsirkon Oreshnik Sarmat Avangard Topol Topol-M Yars Bulava Tochka-U Tochka Scud
Oniks Bastion Buk Tor Pantsir Pantsir-S1 S-200 S-300 S-400 S-500 Grad Smerch Uragan Lancet Orlan-10 Geran-2 Shahed Shahed-136
Bayraktar TB2 Bayraktar_TB2 Reaper Predator Global_Hawk MQ-9 MQ-9_Reaper Switchblade HIMARS ATACMS Patriot THAAD NASAMS Iris-T
IRIS-T Javelin Stinger NLAW Tomahawk Harpoon Storm_Shadow Scalp SCALP Taurus Neptune Hellfire Minuteman Trident Polaris
Iron_Dome Arrow David's_Sling Qassam Fateh-110 Fajr Shahab Zolfaghar Hwasong Hwasong-12 Hwasong-14 Hwasong-15 Hwasong-17
Hwasong-18 Nodong Rodong Musudan Taepodong Unha Pukguksong KN-23 KN-25 Malligyong-1 Chollima-1 Agni BrahMos Prithvi Shaheen
Ghauri DF-17 DF-21D DF-26 DF-41 Dongfeng AK-47 Kalashnikov M16 AR-15 Abrams M1_Abrams Leopard Leopard_2 Challenger Challenger_2
Bradley Stryker Humvee Marder Gepard Merkava T-54 T-62 T-72 T-80 T-90 T-14_Armata BMP BTR M777 Caesar Archer Su-24 Su-25 Su-27
Su-30 Su-34 Su-35 Su-57 MiG-21 MiG-23 MiG-29 MiG-31 Tu-22 Tu-22M3 Tu-95 Tu-160 Il-76 Il-96 An-26 An-124 A-50 Ka-52 Mi-8 Mi-17
Mi-24 Mi-28 F-4 F-5 F-14 F-15 F-16 F-18 F/A-18 F-22 F-35 F-35A F-35B B-1 B-1B B-2 B-52 C-130 C-17 A-10 E-3 P-3 P-8 P-8_Poseidon
U-2 KC-135 V-22 Osprey Black_Hawk Apache Chinook Eurofighter Typhoon Tornado Rafale Mirage Gripen J-10 J-15 J-16 J-20 H-6
Boeing_737 737 737_MAX Boeing_747 747 Boeing_757 Boeing_767 Boeing_777 777 Boeing_787 787 Dreamliner Airbus_A320 A320 A330
A350 A380 Concorde Cessna Gulfstream Antonov Falcon_9 Falcon_Heavy Starship Soyuz Proton Angara Ariane Long_March Atlas_V
Delta_IV Apollo_11 Challenger Columbia Discovery Atlantis Endeavour Enterprise Hubble Voyager Voyager_1 Voyager_2 Curiosity
Perseverance Opportunity Sputnik Vostok Shenzhou Tiangong Chandrayaan Chandrayaan-3 Luna-25 Moskva Admiral_Kuznetsov Kursk
Bismarck Titanic Lusitania Costa_Concordia Ever_Given Cheonan USS_Cole USS_Ronald_Reagan Charles_de_Gaulle Queen_Elizabeth
Liaoning Shandong Fujian
`);
