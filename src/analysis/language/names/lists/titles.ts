import { words } from './list.ts';

/** Titles and ranks that stand, capitalised, before a person's name. The name's span leaves them out. */
export const TITLES = words(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Count Countess Duke Duchess
Prince Princess King Queen Emperor Empress Sheikh Sheikha Sultan Emir Shah Ayatollah Imam Mullah Maulana Rabbi Pope
Cardinal Archbishop Bishop Patriarch Metropolitan Reverend Rev. Father Sister Brother Pastor Saint St. Hon. President
Vice_President Vice-President Prime_Minister Deputy_Prime_Minister Vice_Premier Premier Chancellor Minister
Foreign_Minister Defence_Minister Defense_Minister Interior_Minister Finance_Minister Justice_Minister Health_Minister
Education_Minister Trade_Minister Energy_Minister Vice_Minister Vice_Foreign_Minister Deputy_Minister
Deputy_Foreign_Minister Home_Secretary Foreign_Secretary Chief_Minister Secretary Secretary_of_State
Secretary_of_Defense Defense_Secretary Defence_Secretary Treasury_Secretary Secretary-General Secretary_General
General_Secretary Press_Secretary Attorney_General Attorney-General Solicitor_General Governor Gov. Lieutenant_Governor
Lt._Gov. Mayor Deputy_Mayor Senator Sen. Sens. Representative Rep. Reps. Congressman Congresswoman Councillor Councilman
Councilwoman Assemblyman Assemblywoman Alderman Speaker Leader Chairman Chairwoman Chair Chairperson Director Commissioner
Ambassador Consul Envoy Spokesman Spokeswoman Spokesperson Judge Justice Chief_Justice Magistrate Prosecutor Sheriff
Chief Police_Chief Detective Inspector Superintendent Supt. Constable Officer Sergeant Sgt. Sgt Staff_Sgt. Corporal Cpl.
Private Pvt. Lieutenant Lt. Lt Captain Capt. Capt Major Maj. Colonel Col. Col Lt._Col. Brigadier Brig. Brig._Gen.
Maj._Gen. Lt._Gen. Major_General Lieutenant_General Lieutenant_Colonel Brigadier_General General Gen. Gen Marshal
Marshals Field_Marshal Air_Marshal Air_Chief_Marshal Air_Vice_Marshal Admiral Admirals Adm. Adm Rear_Admiral Rear_Adm.
Vice_Admiral Vice_Adm. Commodore Commander Cmdr. Commandant Coach Manager Principal Dean Provost Comrade Senor Señor Don
Doña Herr Frau Monsieur Madame Signor Crown_Prince Grand_Duke Generals Presidents Ministers Senators Secretaries Drs.
First_Lady Vice_Chairman Deputy_Chairman Deputy_Secretary Under_Secretary Assistant_Secretary Permanent_Secretary
National_Security_Adviser National_Security_Advisor Chief_Executive CEO Chief_of_Staff Congressmen Lawyer Attorney
Supreme_Leader Paramount_Chief
Alhaji Hajia Malam Mallam Datuk Datuk_Seri Dato Dato' Dato'_Sri Dato'_Seri Datin Tan_Sri Tun Barrister Barr. Advocate Engr.
Engineer Architect Otunba Oba Hon Honourable Right_Honourable Shri Smt Pandit Swami Mufti Hafiz Ustaz Ustad Sayyid Hojatoleslam
Hajj Haji Ratu Daw Taoiseach Tánaiste Minister_of_State Cabinet_Secretary Principal_Secretary Chief_Cabinet_Secretary
Inspector_General Inspector-General IGP IG CP DPO SSP DSP SP ASP ACP DIG DCP Commissioner_of_Police Superintendent_of_Police
Deputy_Commissioner Assistant_Commissioner Chief_Superintendent Chief_Inspector Detective_Inspector Detective_Sergeant
Chief_Constable Deputy_Superintendent Wing_Commander Squadron_Leader Group_Captain Flight_Lieutenant Air_Commodore
Major-General Lieutenant-General Lieutenant-Colonel Brigadier-General Director-General Director_General Managing_Director
Executive_Director Deputy_Director Vice-Chancellor Vice_Chancellor Registrar Chief_Whip Deputy_Speaker Majority_Leader
Minority_Leader Opposition_Leader Leader_of_the_Opposition House_Speaker Senate_President Deputy_President Deputy_Governor
First_Minister Deputy_First_Minister Governor-General Interim_President Acting_President Party_Secretary National_Chairman
Deputy_Secretary-General Solicitor-General Public_Prosecutor Chief_Prosecutor Prosecutor-General Prosecutor_General
State_Prosecutor Special_Counsel Chief_Magistrate District_Judge Lord_Justice Lady_Justice Mr_Justice Mrs_Justice Ombudsman
Auditor-General Surgeon_General Adviser Special_Adviser Special_Envoy High_Commissioner Special_Rapporteur Co-chair Co-founder
Founder Trustee Treasurer Editor Editor-in-Chief Correspondent Presenter Analyst Economist Historian Sociologist Striker
Goalkeeper Defender Midfielder Winger Skipper Referee Umpire Bowler Batsman All-rounder Sub-Inspector Head_Constable
Lance_Corporal Airman Seaman Warrant_Officer Grand_Mufti Grand_Ayatollah Chief_Rabbi Grand_Imam Abbot Mother Elder Deacon Canon
Monsignor Evangelist Apostle Prophet Ambassador-at-Large Chargé_d'Affaires Consul-General Lord_Mayor Vice_Mayor Mayor-elect
President-elect Senator-elect Tsar Czar Aunty Uncle Master Maestro
`);
