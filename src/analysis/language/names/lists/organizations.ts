import { words } from './list.ts';

/** Organisations that the news speaks of all over the world, by the names under which it does. */
export const ORGANIZATIONS = words(`
United_Nations U.N. UN UN_Security_Council U.N._Security_Council Security_Council General_Assembly European_Union EU
European_Commission European_Parliament European_Central_Bank European_Council NATO North_Atlantic_Treaty_Organization
African_Union AU Arab_League ASEAN OPEC OSCE OECD BRICS G7 G-7 G20 G-20 Commonwealth ECOWAS SADC Gulf_Cooperation_Council
World_Bank International_Monetary_Fund IMF World_Trade_Organization WTO World_Health_Organization WHO UNICEF UNESCO UNHCR
UNRWA World_Food_Programme World_Food_Program International_Atomic_Energy_Agency IAEA International_Criminal_Court ICC
International_Court_of_Justice International_Committee_of_the_Red_Cross Red_Cross Red_Crescent Amnesty_International
Human_Rights_Watch Greenpeace Oxfam Save_the_Children Doctors_Without_Borders Médecins_Sans_Frontières Transparency_International
Interpol Europol FIFA UEFA IOC International_Olympic_Committee WADA FIA NBA NFL MLB NHL MLS ICC BCCI Kremlin White_House
Pentagon State_Department Justice_Department Treasury_Department Treasury Department_of_Defense Department_of_State
Department_of_Justice Department_of_Homeland_Security Homeland_Security Congress U.S._Congress Senate House_of_Representatives
Supreme_Court Capitol Federal_Reserve Fed CIA FBI NSA NASA EPA FDA CDC FEMA DHS ICE IRS SEC FTC FCC FAA NTSB DEA ATF TSA
Secret_Service Coast_Guard National_Guard Marine_Corps U.S._Army U.S._Navy U.S._Air_Force Democratic_Party Republican_Party
Democrats Republicans GOP Tea_Party Labour Labour_Party Conservatives Conservative_Party Tories Tory_Party Liberal_Democrats
Lib_Dems SNP Scottish_National_Party UKIP Sinn_Féin Sinn_Fein DUP Plaid_Cymru Greens Green_Party House_of_Commons House_of_Lords
Parliament Downing_Street Whitehall Foreign_Office Home_Office Ministry_of_Defence Scotland_Yard Metropolitan_Police MI5 MI6
GCHQ NHS Bank_of_England BBC ITV Sky_News Guardian The_Guardian The_Times Daily_Mail Telegraph Financial_Times The_Economist
Reuters Associated_Press AP Agence_France-Presse AFP Bloomberg CNN Fox_News NBC CBS ABC MSNBC NPR PBS New_York_Times
The_New_York_Times Washington_Post The_Washington_Post Wall_Street_Journal USA_Today Los_Angeles_Times Politico Axios
Al_Jazeera Al_Arabiya Deutsche_Welle Der_Spiegel Le_Monde Figaro El_País RAI TASS Tass RIA_Novosti RIA Interfax RT Sputnik
Izvestia Kommersant Novaya_Gazeta Xinhua Global_Times People's_Daily CCTV CGTN KCNA Korean_Central_News_Agency Rodong_Sinmun
Yonhap KBS NK_News Kyodo Kyodo_News NHK Asahi_Shimbun Yomiuri Nikkei Press_Trust_of_India PTI ANI Times_of_India NDTV Dawn
Anadolu Anadolu_Agency IRNA Fars Tasnim Press_TV SANA WAFA Haaretz Jerusalem_Post State_Duma Duma Federation_Council FSB GRU
SVR KGB Wagner Wagner_Group Roscosmos Rosatom Rosneft Gazprom Lukoil Sberbank VTB Aeroflot Yandex Kaspersky Verkhovna_Rada Rada
Azov SBU Naftogaz Bundestag Bundesrat Bundeswehr CDU CSU SPD AfD FDP Alternative_for_Germany Élysée National_Rally
National_Front Republicans Socialist_Party Five_Star_Movement Lega League Forza_Italia Brothers_of_Italy Podemos Vox
People's_Party Ciudadanos Fidesz Jobbik Law_and_Justice Civic_Platform PiS Syriza New_Democracy Golden_Dawn ETA IRA Knesset
Likud Mossad Shin_Bet IDF Israel_Defense_Forces Israeli_Defense_Forces Hamas Hezbollah Fatah Palestinian_Authority PLO
Islamic_Jihad Palestinian_Islamic_Jihad Al-Qassam_Brigades Houthis Houthi Islamic_State ISIS ISIL Daesh Al-Qaeda al-Qaeda
Al_Qaeda Al-Qaida Taliban Haqqani_Network Al-Shabaab al-Shabaab Boko_Haram Lord's_Resistance_Army M23 RSF
Rapid_Support_Forces Nusra_Front Al-Nusra_Front PKK YPG SDF Syrian_Democratic_Forces Free_Syrian_Army Peshmerga
Muslim_Brotherhood Revolutionary_Guard Revolutionary_Guards Islamic_Revolutionary_Guard_Corps IRGC Quds_Force Basij
Guardian_Council Majlis AKP CHP HDP MHP BJP Bharatiya_Janata_Party Congress_Party Aam_Aadmi_Party AAP RSS Lok_Sabha Rajya_Sabha
Shiv_Sena Trinamool_Congress CBI PPP PML-N PTI ISI Awami_League BNP Tamil_Tigers LTTE Communist_Party Communist_Party_of_China
Chinese_Communist_Party CCP Politburo People's_Liberation_Army PLA State_Council National_People's_Congress Foreign_Ministry
Defence_Ministry Defense_Ministry Interior_Ministry Kuomintang KMT DPP Democratic_Progressive_Party Legislative_Council
Workers'_Party Workers'_Party_of_Korea Korean_People's_Army Supreme_People's_Assembly Central_Military_Commission
National_Assembly Blue_House National_Intelligence_Service Joint_Chiefs_of_Staff People_Power_Party Liberal_Democratic_Party
LDP Komeito Diet Aum_Shinrikyo Bank_of_Japan Tepco ANC African_National_Congress Democratic_Alliance EFF ZANU-PF MDC SPLM
Economic_Freedom_Fighters Jubilee TPLF FARC ELN Sendero_Luminoso Shining_Path Sinaloa_Cartel Zetas PRI PAN Morena PT
Workers_Party Pemex Petrobras PDVSA Vale Embraer OAS Mercosur Google Alphabet Apple Microsoft Amazon Facebook Meta Twitter X
Instagram WhatsApp YouTube TikTok ByteDance Netflix Uber Lyft Airbnb Tesla SpaceX Blue_Origin Boeing Airbus Lockheed_Martin
Raytheon Northrop_Grumman General_Dynamics BAE_Systems Rolls-Royce Thales Dassault Saab Rheinmetall Ford General_Motors GM
Chrysler Toyota Honda Nissan Hyundai Kia Volkswagen BMW Mercedes Daimler Audi Porsche Fiat Renault Peugeot Volvo Samsung LG
Sony Panasonic Toshiba Hitachi Nintendo Huawei ZTE Alibaba Tencent Baidu Xiaomi Foxconn TSMC Intel AMD Nvidia Qualcomm IBM
Oracle Cisco Dell HP Nokia Ericsson Siemens Bosch BASF Bayer Pfizer Moderna BioNTech AstraZeneca Novartis Roche Merck
Johnson_&_Johnson GlaxoSmithKline Sanofi ExxonMobil Exxon Chevron BP Shell Total TotalEnergies Eni Equinor Statoil
Saudi_Aramco Aramco Glencore Rio_Tinto BHP Goldman_Sachs JPMorgan JPMorgan_Chase Morgan_Stanley Citigroup Bank_of_America
Wells_Fargo Lehman_Brothers BlackRock Berkshire_Hathaway HSBC Barclays Lloyds Deutsche_Bank Commerzbank Credit_Suisse UBS
Santander BNP_Paribas Société_Générale UniCredit Walmart Target Costco Tesco Sainsbury's Carrefour Ikea Nestlé Nestle Unilever
Coca-Cola Pepsi PepsiCo McDonald's Starbucks Nike Adidas Disney Warner Comcast AT&T Verizon Vodafone Orange Telefónica
Lufthansa Ryanair EasyJet Emirates Qantas Delta United_Airlines American_Airlines British_Airways Air_France KLM Moody's Fitch
S&P Standard_&_Poor's Nasdaq NYSE OpenAI Anthropic DeepMind Harvard Yale MIT Stanford Princeton Oxford_University
Cambridge_University Real_Madrid Manchester_United Manchester_City Liverpool_FC Arsenal Chelsea Tottenham Everton Juventus
AC_Milan Inter_Milan Bayern_Munich Borussia_Dortmund Paris_Saint-Germain PSG Ajax Benfica Celtic Rangers Yankees Red_Sox Lakers
Warriors Patriots Cowboys Packers Wikinews Wikipedia Wikileaks WikiLeaks
EFCC ICPC INEC NNPC NNPCL NAFDAC NDLEA NCDC NEMA FRSC NSCDC NIMASA NCAA NERC NUC JAMB WAEC ASUU NLC TUC NUPENG PENGASSAN NARD
NMA CAN MASSOB IPOB ESN Miyetti_Allah Afenifere Ohanaeze Ohanaeze_Ndigbo Arewa_Consultative_Forum Nigerian_Army Nigerian_Navy
Nigerian_Air_Force Department_of_State_Services DSS APC PDP APGA NNPP ADC SDP All_Progressives_Congress
Peoples_Democratic_Party Independent_National_Electoral_Commission Economic_and_Financial_Crimes_Commission
Central_Bank_of_Nigeria CBN Dangote Dangote_Group Dangote_Refinery MTN Airtel Glo Globacom Zenith_Bank GTBank Access_Bank UBA
First_Bank Fidelity_Bank Sterling_Bank Punch Vanguard ThisDay Premium_Times Daily_Trust Channels_Television Arise_TV NAN
News_Agency_of_Nigeria ISWAP JNIM Ansaru NDC NPP Ghana_Armed_Forces GNA Ghana_News_Agency Bank_of_Ghana COCOBOD ECG GRA EC ODM
UDA Azimio KANU Jubilee_Party Wiper Ford_Kenya Kenya_Kwanza IEBC EACC DCI KRA KDF KPLC Kenya_Power Safaricom Equity_Bank KCB
Kenya_Airways Nation_Media_Group Daily_Nation The_Standard Citizen_TV KNUT KUPPET KMPDU COTU NRM NUP FDC UPDF UPC Monitor
Daily_Monitor New_Vision CCM Chadema ACT-Wazalendo TANESCO RPF FDLR ADF CODECO AFC MONUSCO FARDC CENI UDPS COMESA EAC IGAD
AMISOM ATMIS AUSSOM UNMISS SPLA SPLM-IO SAF FANO OLA Prosperity_Party Ethiopian_Airlines ENDF OLF EPRDF Eskom Transnet Prasa
SAA SABC Sars Saps Hawks IEC Cosatu Saftu Numsa NUM Nehawu Sadtu MK_Party IFP Inkatha_Freedom_Party ActionSA Freedom_Front_Plus
Good_Party Patriotic_Alliance GNU Naspers Sasol MTN_Group Vodacom Standard_Bank FNB Absa Nedbank Capitec Discovery Shoprite
Pick_n_Pay Woolworths Anglo_American De_Beers Sibanye-Stillwater Gold_Fields Harmony JSE News24 Daily_Maverick Mail_&_Guardian
Sowetan CCC Zanu_PF ZEC ZESA ZBC Herald PF UPND Patriotic_Front MCP UTM Frelimo Renamo MPLA UNITA Swapo BDP UDC
Umbrella_for_Democratic_Change LCD Basotho_National_Party Kaizer_Chiefs Orlando_Pirates Mamelodi_Sundowns Al_Ahly Zamalek
Esperance Wydad Raja_Casablanca TP_Mazembe Simba_SC Yanga Gor_Mahia AFC_Leopards Enyimba Asante_Kotoko Hearts_of_Oak CAF
Bafana_Bafana Super_Eagles Black_Stars Harambee_Stars Indomitable_Lions Indian_National_Congress JDU JD(U) RJD Samajwadi_Party
BSP Bahujan_Samaj_Party DMK AIADMK TMC CPM CPI(M) CPI NCP YSRCP TDP BRS TRS JMM AIMIM INLD JJP BJD SAD Shiromani_Akali_Dal NDA
UPA INDIA_bloc VHP Bajrang_Dal ABVP NSUI Enforcement_Directorate ED NIA RAW CRPF BSF CISF ITBP NDRF DRDO ISRO HAL BARC AIIMS
IIT ICMR UGC NEET CBSE NITI_Aayog Election_Commission_of_India Supreme_Court_of_India RBI Reserve_Bank_of_India SBI SEBI LIC
HDFC_Bank ICICI_Bank Axis_Bank PNB NSE BSE Tata Tata_Group Tata_Motors Tata_Steel TCS Infosys Wipro HCL Reliance
Reliance_Industries Jio Adani Adani_Group Mahindra Maruti Maruti_Suzuki Bajaj Hero Air_India IndiGo SpiceJet Vistara
Jet_Airways ONGC NTPC Coal_India GAIL BHEL Paytm Flipkart Ola Zomato Swiggy Byju's Mumbai_Indians Chennai_Super_Kings
Kolkata_Knight_Riders Royal_Challengers Rajasthan_Royals Delhi_Capitals Sunrisers_Hyderabad Hindustan_Times The_Hindu
Indian_Express Deccan_Herald IANS Republic_TV PMLN JUI-F MQM-P MQM ANP TLP TTP BLA PDM ECP NAB ISPR GHQ PIA WAPDA OGRA NEPRA
FBR PEMRA PCB HBL UBL Geo_News ARY_News Express_Tribune Pakistan_Peoples_Party Pakistan_Tehreek-e-Insaf Jamaat-e-Islami
Lashkar-e-Taiba Jaish-e-Mohammad Tehreek-e-Taliban_Pakistan Frontier_Corps Pakistan_Army Inter-Services_Intelligence
Hefazat-e-Islam Jatiya_Party RAB Chhatra_League BRAC Grameen_Bank BUET Dhaka_University BGMEA Daily_Star Prothom_Alo CPN-UML
Nepali_Congress Maoist_Centre Nepal_Army SLPP SJB UNP SLFP JVP TNA CEB MDP PNC UNAMA Northern_Alliance
National_Resistance_Front Tatmadaw NLD National_League_for_Democracy USDP NUG KNU KIA Arakan_Army MNDAA TNLA Pheu_Thai
Move_Forward Future_Forward Palang_Pracharath Bhumjaithai Democrat_Party Thai_Airways PTT CP_Group Kasikornbank CPP CNRP
Cambodian_People's_Party VinFast Vingroup Vietcombank Viettel FPT PetroVietnam Vietnam_Airlines Umno UMNO PKR DAP PAS Bersatu
Pakatan_Harapan Perikatan_Nasional Barisan_Nasional MCA MIC MACC Petronas Khazanah 1MDB Maybank CIMB AirAsia Malaysia_Airlines
Bernama Malaysiakini The_Star PAP Temasek GIC DBS OCBC UOB Singtel Grab Singapore_Airlines Straits_Times CNA MAS PDI-P Golkar
Gerindra Nasdem PKB PKS Demokrat TNI Polri KPK KPU BPK Pertamina PLN Garuda Garuda_Indonesia Lion_Air Bank_Indonesia BCA BRI
Telkom Gojek GoTo Tokopedia Nahdlatul_Ulama NU Muhammadiyah Jemaah_Islamiyah Antara Kompas Tempo Jakarta_Post OPM BNPB BMKG
Basarnas Comelec PNP NBI DOJ DILG DFA DepEd DOH MMDA Phivolcs Pagasa NPA MILF MNLF BIFF Abu_Sayyaf Lakas PDP-Laban
Liberal_Party Meralco San_Miguel PLDT SM BDO Jollibee Cebu_Pacific Philippine_Airlines ABS-CBN GMA Rappler
Philippine_Daily_Inquirer Philippine_Star CNOOC Sinopec PetroChina CNPC ICBC Bank_of_China Evergrande Country_Garden Vanke BYD
Nio Geely SAIC CATL SMIC Lenovo Oppo Vivo DJI Meituan JD.com Pinduoduo Didi Ant_Group Weibo WeChat NetEase Hikvision COMAC
Air_China China_Eastern China_Southern Cathay_Pacific HKEX MTR RTHK SCMP South_China_Morning_Post Apple_Daily Stand_News DAB
Civic_Party China_Daily China_News_Service PBOC NDRC MIIT CSRC MOFCOM Ministry_of_Commerce Ministry_of_Foreign_Affairs CPPCC
CCDI TPP MediaTek Evergreen EVA_Air China_Airlines POSCO SK SK_Hynix Kakao Naver Coupang Hanwha Lotte CJ Doosan Korean_Air
Asiana Jeju_Air KEPCO KHNP Saenuri Justice_Party Rebuilding_Korea_Party CIO KCTU KMA Constitutional_Court
Supreme_Prosecutors'_Office Unification_Ministry Chosun_Ilbo JoongAng_Ilbo Hankyoreh Korea_Herald Korea_Times MBC SBS JTBC HYBE
SoftBank Rakuten Mitsubishi Mitsui Sumitomo Marubeni Itochu Mizuho MUFG Nomura Daiwa Suzuki Subaru Mazda Denso Canon Nikon
Sharp Fujitsu NEC NTT KDDI JAL ANA JR_East JR_Central TEPCO Kansai_Electric Olympus Takeda Nippon_Steel Uniqlo Fast_Retailing
Seven_&_i CDPJ Constitutional_Democratic_Party Ishin Nippon_Ishin Reiwa_Shinsengumi Unification_Church JAXA Jiji Jiji_Press
Mainichi TBS Fuji_TV Johnny's OCHA UNFPA UNDP UNEP UN_Women ILO FAO WFP IOM WIPO ICAO IMO ITU IPCC UNCTAD UNIFIL UNSMIL UNITAMS
MINUSMA MINUSCA Human_Rights_Council ICRC IFRC MSF Care Mercy_Corps World_Vision International_Rescue_Committee
Norwegian_Refugee_Council Islamic_Relief Caritas Transparency CPJ Committee_to_Protect_Journalists Reporters_Without_Borders
Freedom_House International_Crisis_Group Chatham_House Carnegie Brookings RAND CSIS SIPRI IISS Atlantic_Council Gavi CEPI
Global_Fund Gates_Foundation WWF IUCN Sea_Shepherd ADB AIIB EBRD EIB AfDB African_Development_Bank Asian_Development_Bank BIS
FATF APEC SCO CSTO CIS EAEU Caricom CARICOM CELAC UNASUR OIC GCC Quad AUKUS Five_Eyes ECB Eurogroup Eurojust Frontex ECHR
European_Court_of_Human_Rights European_Court_of_Justice Council_of_Europe European_Investment_Bank EPP IAAF World_Athletics
FINA World_Aquatics ITF ATP WTA UCI FIBA World_Rugby CONMEBOL Concacaf CAS Court_of_Arbitration_for_Sport FSO OCCRP Bellingcat
QatarEnergy Qatar_Airways Etihad Emirates_Airline flydubai DP_World ADNOC Mubadala PIF Public_Investment_Fund Sabic SABIC
Maaden Saudia Al_Rajhi Tadawul KPC Gulf_Air Al-Manar Al_Mayadeen Al-Arabiya LBC NNA SPA WAM QNA KUNA BNA Petra MENA Al-Ahram
Ahram Al-Masry_Al-Youm Lebanese_Army Lebanese_Forces Kataeb Free_Patriotic_Movement Future_Movement Amal Amal_Movement Marada
Banque_du_Liban HTS Hayat_Tahrir_al-Sham SNA Syrian_National_Army Syrian_Observatory_for_Human_Rights White_Helmets Baath_Party
Kataib_Hezbollah Popular_Mobilization_Forces PMF Hashd_al-Shaabi KDP PUK KRG Kurdistan_Regional_Government Dawa_Party
Sadrist_Movement State_of_Law Ansar_Allah Southern_Transitional_Council STC AQAP Yisrael_Beiteinu Yesh_Atid Kahol_Lavan
Blue_and_White Labor_Party Meretz Shas United_Torah_Judaism Otzma_Yehudit Religious_Zionism Ra'am Hadash B'Tselem
Yedioth_Ahronoth Ynet Maariv Times_of_Israel Israel_Hayom Elbit Rafael El_Al Teva PA PFLP DFLP Al-Aqsa_Martyrs_Brigades COGAT
DEM_Party IYI_Party Iyi_Party Saadet Felicity_Party Tusas Baykar Aselsan Turkish_Airlines THY Botas TPAO Turkcell Koc Sabanci
Hurriyet Cumhuriyet Sozcu Sabah TRT DHA AFAD YSK TUSIAD Fenerbahce Fenerbahçe Galatasaray Besiktas Beşiktaş Trabzonspor
National_Iranian_Oil_Company NIOC Iran_Air Mahan_Air ISNA Mehr Kayhan Artesh Expediency_Council Assembly_of_Experts MEK SOCAR
Azertac Armenpress Georgian_Dream United_National_Movement KazMunayGas Kazatomprom Samruk-Kazyna Nur_Otan Amanat Air_Astana
Uzbekneftegaz Ukrenergo Ukroboronprom Energoatom Ukrzaliznytsia PrivatBank Ukrainska_Pravda Kyiv_Independent Ukrinform Suspilne
NABU SAPO HUR Servant_of_the_People European_Solidarity Batkivshchyna Azov_Brigade Territorial_Defense_Forces United_Russia
LDPR Just_Russia Yabloko Memorial Investigative_Committee Rosgvardia Roskomnadzor Rostec Rostelecom Transneft Novatek Severstal
Norilsk_Nickel Rusal Evraz Surgutneftegaz Tatneft Gazprombank Alfa-Bank Tinkoff Mail.ru VK VKontakte Telegram Kalashnikov
Sukhoi Almaz-Antey Uralvagonzavod Vedomosti RBC Meduza Echo_of_Moscow TV_Rain Rossiya_1 NTV Spartak_Moscow CSKA_Moscow Zenit
Lokomotiv_Moscow Wizz_Air Civic_Coalition Polish_People's_Party Third_Way Konfederacja Confederation PKN_Orlen Orlen KGHM PZU
Gazeta_Wyborcza TVN TVP Sejm ANO ODS Pirates STAN Smer SMER Progressive_Slovakia Hlas Tisza_Party Tisza Momentum DK OTP MOL
Telex PSD PNL USR AUR UDMR DNA OMV_Petrom Hidroelectrica GERB DPS SNS SPS HDZ VMRO-DPMNE SDSM DUI LVV Vetevendosje PDK LDK
Socialist_Party_of_Albania SDA SNSD HNS HDZ_BiH EUFOR KFOR EULEX OSCE_Mission N1 Tanjug HINA Red_Star_Belgrade Partizan
Dinamo_Zagreb Hajduk_Split Ferencvaros Slavia_Prague Sparta_Prague Legia_Warsaw Steaua_Bucharest FCSB Ludogorets Olympiacos
Panathinaikos AEK PAOK PASOK Pasok KKE ND Enel Leonardo Fincantieri Stellantis Ferrari Generali Intesa_Sanpaolo Mediaset TIM
Pirelli Luxottica Ansa ANSA La_Repubblica Corriere_della_Sera La_Stampa Il_Sole_24_Ore PD M5S FdI Napoli AS_Roma Roma Lazio
Atalanta Fiorentina Torino Sampdoria PSOE PP Sumar ERC Junts PNV Bildu EH_Bildu CaixaBank BBVA Repsol Iberdrola Inditex Endesa
Naturgy Iberia Aena Ferrovial El_Mundo La_Vanguardia EFE Europa_Press Guardia_Civil Barcelona FC_Barcelona Atlético_Madrid
Atletico_Madrid Sevilla Valencia_CF Villarreal Real_Sociedad Athletic_Bilbao Real_Betis Chega PS Galp EDP TAP Lusa Sporting
Porto FC_Porto Braga Renaissance La_France_Insoumise Europe_Ecology Les_Républicains RN LFI CGT CFDT FO SNCF RATP EDF Engie
Orano LVMH Kering Hermès Hermes L'Oréal L'Oreal Danone Michelin Alstom Safran Capgemini Atos Air_France-KLM Crédit_Agricole AXA
Vivendi Bolloré Lagardère Liberation Libération Le_Parisien BFM_TV France_24 RFI France_Info Olympique_Lyonnais Lyon Marseille
Olympique_de_Marseille Monaco Lille Rennes Nice NOS De_Telegraaf Philips ASML ING ABN_Amro Rabobank Heineken Ahold_Delhaize PVV
VVD D66 GroenLinks PvdA N-VA Vlaams_Belang AB_InBev Solvay Feyenoord PSV PSV_Eindhoven Anderlecht Club_Brugge SVP Swatch
Swiss_Re Zurich_Insurance ABB Holcim FC_Basel Young_Boys ÖVP OVP FPÖ FPO SPÖ SPO Neos Erste_Bank Raiffeisen Red_Bull_Salzburg
Die_Linke The_Left BSW SAP Allianz Munich_Re E.ON RWE Uniper Continental ThyssenKrupp Thyssenkrupp Covestro Infineon Puma
Zalando Wirecard Deutsche_Bahn Deutsche_Telekom Deutsche_Post DHL TUI Verdi IG_Metall Bild FAZ Die_Welt Die_Zeit
Süddeutsche_Zeitung ARD ZDF dpa DPA BND BKA BfV RB_Leipzig Bayer_Leverkusen Schalke Schalke_04 Eintracht_Frankfurt
Werder_Bremen Hamburg_SV VfB_Stuttgart Hertha_Berlin Maersk Novo_Nordisk Carlsberg Lego Vestas Orsted Ørsted DSB Danske_Bank
Venstre Danish_People's_Party Sweden_Democrats Moderates Social_Democrats Centre_Party H&M Spotify SAS Klarna Northvolt
Svenska_Dagbladet Dagens_Nyheter Aftonbladet Expressen SVT TT Säpo Sapo Telenor Norsk_Hydro DNB Yara NRK VG NTB Aftenposten
Progress_Party Finns_Party National_Coalition_Party Yle YLE Fortum Neste Finnair Rovio Icelandair Fine_Gael Fianna_Fáil
Fianna_Fail RTE RTÉ Garda Gardaí PSNI Aer_Lingus Irish_Times Irish_Independent Alliance_Party UUP SDLP TUV Reform_UK Plaid Tory
Trades_Union_Congress Unison Unite GMB RMT Aslef BMA Royal_College_of_Nursing CPS Ofcom Ofsted Ofgem Ofwat HMRC DWP NCA
Crown_Prosecution_Service Old_Bailey Network_Rail Post_Office Royal_Mail Thames_Water BT Sky Marks_&_Spencer Asda Morrisons
Boots Next Burberry GSK Jaguar_Land_Rover NatWest Santander_UK Lloyds_Bank Standard_Chartered Prudential Aviva Legal_&_General
Anglian_Water Serco Capita G4S Press_Association The_Sun Daily_Mirror Daily_Express Evening_Standard The_Independent Observer
Spectator New_Statesman Channel_4 Premier_League Football_Association Aston_Villa Newcastle_United West_Ham West_Ham_United
Tottenham_Hotspur Crystal_Palace Wolverhampton_Wanderers Wolves Leicester_City Leeds_United Nottingham_Forest
Brighton_&_Hove_Albion Southampton_FC Aberdeen_FC Hearts Hibernian RCMP CBC CTV Canadian_Press Globe_and_Mail Toronto_Star
Bloc_Québécois Bloc_Quebecois Liberals NDP New_Democrats Air_Canada WestJet Bombardier Rogers Bell_Canada Shopify
Royal_Bank_of_Canada TD_Bank Scotiabank Suncor Enbridge Blackberry Assembly_of_First_Nations Maple_Leafs Toronto_Raptors
Blue_Jays ALP Labor Nationals One_Nation Teal ASIO ASIS ACCC ASIC RBA CSIRO ABC_News Nine Seven_Network Virgin_Australia
Telstra Optus Commonwealth_Bank CBA Westpac ANZ Woodside Santos Fortescue Rio CSL AGL Origin_Energy Coles Crown_Resorts AFL NRL
Cricket_Australia Wallabies Socceroos Matildas All_Blacks Black_Caps Fonterra Air_New_Zealand RNZ NZ_First ACT_Party
Te_Pāti_Māori Reserve_Bank_of_New_Zealand INE CFE AMLO Cemex América_Móvil Grupo_Bimbo Televisa El_Universal Reforma La_Jornada
Milenio Jalisco_New_Generation_Cartel CJNG Gulf_Cartel Los_Zetas PRD Club_América Chivas Clan_del_Golfo Gulf_Clan
Centro_Democrático Pacto_Histórico Ecopetrol Avianca Bancolombia El_Tiempo El_Espectador Semana Caracol JEP DANE PSUV CNE TSJ
SEBIN Tren_de_Aragua Telesur El_Nacional Petroecuador CONAIE Los_Lobos Los_Choneros Fuerza_Popular Perú_Libre Acción_Popular
APRA JNE ONPE El_Comercio La_República YPFB COB Codelco SQM Cencosud Falabella LATAM Colo-Colo UDI El_Mercurio La_Tercera YPF
Aerolíneas_Argentinas Mercado_Libre Clarín Clarin La_Nación La_Nacion Página/12 Télam Juntos_por_el_Cambio La_Libertad_Avanza
Frente_de_Todos Boca_Juniors River_Plate Racing_Club Independiente San_Lorenzo Frente_Amplio Peñarol Nacional Colorado_Party
Itaú Itau Bradesco Banco_do_Brasil BNDES Eletrobras JBS Ambev Gerdau Braskem Odebrecht Globo O_Globo Folha_de_S.Paulo Estadão
PSDB MDB PL PSOL Ibama Funai STF TSE MST Flamengo Fluminense Palmeiras Corinthians Santos_FC Botafogo Vasco_da_Gama Grêmio
Internacional Atlético_Mineiro Cruzeiro São_Paulo_FC MS-13 Barrio_18 FMLN Arena Nuevas_Ideas FSLN
Sandinista_National_Liberation_Front El_Faro La_Prensa Jamaica_Constabulary_Force Jamaica_Observer Gleaner JLP PNM UNC PPP/C
APNU Petrojam Viv_Ansanm G9 Haitian_National_Police Democratic_National_Committee Republican_National_Committee DNC RNC
Proud_Boys Oath_Keepers Ku_Klux_Klan NAACP ACLU NRA AFL-CIO UAW Teamsters SEIU Planned_Parenthood Heritage_Foundation USAID HHS
HUD NIH NOAA USGS FERC NRC CBP USPS Amtrak SSA OSHA FDIC SBA GAO CBO OMB NSC CENTCOM Africom Indo-Pacific_Command Delta_Force
Navy_SEALs National_Weather_Service National_Hurricane_Center Federal_Reserve_Bank_of_New_York Fannie_Mae Freddie_Mac
Caterpillar Deere 3M Honeywell Lockheed Pratt_&_Whitney Spirit_AeroSystems GE General_Electric US_Steel Alcoa Exelon PG&E
Duke_Energy ConocoPhillips Occidental Halliburton Schlumberger Valero Cargill ADM Tyson_Foods Kraft_Heinz Kellogg
Procter_&_Gamble Colgate CVS Walgreens UnitedHealth Humana Cigna Anthem Eli_Lilly Amgen Gilead Biogen Abbott Medtronic Visa
Mastercard American_Express PayPal Stripe Coinbase Binance FTX Robinhood Charles_Schwab Fidelity Vanguard_Group State_Street
KKR Blackstone Carlyle Citadel Salesforce Adobe Palantir Zoom Slack Snap Snapchat Pinterest Reddit LinkedIn Discord Twitch
DoorDash Instacart eBay Etsy Micron Broadcom Texas_Instruments Applied_Materials Arm ARM GlobalFoundries Rivian Lucid Waymo
Cruise Hertz FedEx UPS JetBlue Southwest Alaska_Airlines Spirit Frontier Marriott Hilton Hyatt Carnival Royal_Caribbean Mattel
Hasbro Levi_Strauss Gap Macy's Home_Depot Lowe's Best_Buy Kroger Whole_Foods CNBC Fox_Business Newsmax Breitbart ProPublica
The_Atlantic The_New_Yorker Time Newsweek Forbes Fortune Vanity_Fair Rolling_Stone National_Geographic Columbia_University
Johns_Hopkins Johns_Hopkins_University Georgetown_University Cornell Caltech UCLA Berkeley Duke Brown Dartmouth Northwestern
Mayo_Clinic Brookings_Institution LSE Imperial_College_London King's_College_London ETH_Zurich Sorbonne University_of_Tokyo
Peking_University Tsinghua Tsinghua_University Seoul_National_University Makerere_University University_of_Lagos
University_of_Nairobi University_of_Cape_Town Wits Cairo_University Al-Azhar AUC Tehran_University JNU
Jawaharlal_Nehru_University Jamia_Millia
`);
