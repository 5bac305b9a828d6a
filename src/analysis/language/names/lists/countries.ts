import { words } from './list.ts';

/** Countries and territories with the words for their people; several forms are divided by "/". */
const TABLE = `
Afghanistan Afghan/Afghans/Afghani
Albania Albanian/Albanians
Algeria Algerian/Algerians
Andorra Andorran/Andorrans
Angola Angolan/Angolans
Antigua_and_Barbuda Antiguan/Antiguans
Argentina Argentine/Argentines/Argentinian/Argentinians
Armenia Armenian/Armenians
Australia Australian/Australians
Austria Austrian/Austrians
Azerbaijan Azerbaijani/Azerbaijanis/Azeri/Azeris
Bahamas Bahamian/Bahamians
Bahrain Bahraini/Bahrainis
Bangladesh Bangladeshi/Bangladeshis
Barbados Barbadian/Barbadians
Belarus Belarusian/Belarusians/Belarussian
Belgium Belgian/Belgians
Belize Belizean/Belizeans
Benin Beninese
Bhutan Bhutanese
Bolivia Bolivian/Bolivians
Bosnia/Bosnia_and_Herzegovina/Bosnia-Herzegovina Bosnian/Bosnians
Botswana Botswanan
Brazil Brazilian/Brazilians
Britain/Great_Britain/United_Kingdom/UK/U.K. British/Britons/Briton
Brunei Bruneian
Bulgaria Bulgarian/Bulgarians
Burkina_Faso Burkinabe
Burundi Burundian/Burundians
Cambodia Cambodian/Cambodians
Cameroon Cameroonian/Cameroonians
Canada Canadian/Canadians
Cape_Verde Cape_Verdean
Central_African_Republic Central_African
Chad Chadian/Chadians
Chechnya Chechen/Chechens
Chile Chilean/Chileans
China Chinese
Colombia Colombian/Colombians
Comoros Comorian
Congo/Democratic_Republic_of_the_Congo/Republic_of_the_Congo/Democratic_Republic_of_Congo/DRC/DR_Congo Congolese
Costa_Rica Costa_Rican/Costa_Ricans
Crimea Crimean/Crimeans
Croatia Croatian/Croatians/Croat/Croats
Cuba Cuban/Cubans
Cyprus Cypriot/Cypriots
Czech_Republic/Czechia/Czechoslovakia Czech/Czechs
Denmark Danish/Dane/Danes
Djibouti Djiboutian
Dominica Dominican/Dominicans
Dominican_Republic Dominican
East_Timor/Timor-Leste Timorese
Ecuador Ecuadorian/Ecuadorians/Ecuadorean
Egypt Egyptian/Egyptians
El_Salvador Salvadoran/Salvadorans
England English/Englishman/Englishmen
Equatorial_Guinea Equatoguinean
Eritrea Eritrean/Eritreans
Estonia Estonian/Estonians
Eswatini/Swaziland Swazi
Ethiopia Ethiopian/Ethiopians
Fiji Fijian/Fijians
Finland Finnish/Finn/Finns
France French/Frenchman/Frenchmen/Frenchwoman
Gabon Gabonese
Gambia Gambian/Gambians
Georgia Georgian/Georgians
Germany/East_Germany/West_Germany German/Germans
Ghana Ghanaian/Ghanaians
Greece Greek/Greeks
Greenland Greenlandic/Greenlander/Greenlanders
Grenada Grenadian
Guatemala Guatemalan/Guatemalans
Guinea Guinean/Guineans
Guinea-Bissau Bissau-Guinean
Guyana Guyanese
Haiti Haitian/Haitians
Honduras Honduran/Hondurans
Hong_Kong Hong_Konger/Hong_Kongers/Hongkonger
Hungary Hungarian/Hungarians
Iceland Icelandic/Icelander/Icelanders
India Indian/Indians
Indonesia Indonesian/Indonesians
Iran/Islamic_Republic_of_Iran Iranian/Iranians/Persian/Persians
Iraq Iraqi/Iraqis
Ireland/Northern_Ireland Irish/Irishman/Irishmen
Israel Israeli/Israelis
Italy Italian/Italians
Ivory_Coast/Côte_d'Ivoire Ivorian/Ivorians
Jamaica Jamaican/Jamaicans
Japan Japanese
Jordan Jordanian/Jordanians
Kazakhstan Kazakh/Kazakhs/Kazakhstani
Kenya Kenyan/Kenyans
Kiribati I-Kiribati
Kosovo Kosovar/Kosovars/Kosovan
Kurdistan Kurdish/Kurd/Kurds
Kuwait Kuwaiti/Kuwaitis
Kyrgyzstan Kyrgyz
Laos Laotian/Laotians
Latvia Latvian/Latvians
Lebanon Lebanese
Lesotho Basotho
Liberia Liberian/Liberians
Libya Libyan/Libyans
Liechtenstein Liechtensteiner
Lithuania Lithuanian/Lithuanians
Luxembourg Luxembourger/Luxembourgers
Macau/Macao Macanese
Madagascar Malagasy
Malawi Malawian/Malawians
Malaysia Malaysian/Malaysians
Maldives Maldivian/Maldivians
Mali Malian/Malians
Malta Maltese
Marshall_Islands Marshallese
Mauritania Mauritanian/Mauritanians
Mauritius Mauritian/Mauritians
Mexico Mexican/Mexicans
Micronesia Micronesian
Moldova Moldovan/Moldovans
Monaco Monegasque
Mongolia Mongolian/Mongolians/Mongol/Mongols
Montenegro Montenegrin/Montenegrins
Morocco Moroccan/Moroccans
Mozambique Mozambican/Mozambicans
Myanmar/Burma Burmese
Namibia Namibian/Namibians
Nauru Nauruan
Nepal Nepali/Nepalis/Nepalese
Netherlands/Holland Dutch/Dutchman/Dutchmen
New_Zealand New_Zealander/New_Zealanders/Kiwi
Nicaragua Nicaraguan/Nicaraguans
Niger Nigerien
Nigeria Nigerian/Nigerians
North_Korea/Democratic_People's_Republic_of_Korea/DPRK/N._Korea North_Korean/North_Koreans
North_Macedonia/Macedonia Macedonian/Macedonians
Norway Norwegian/Norwegians
Oman Omani/Omanis
Pakistan Pakistani/Pakistanis
Palau Palauan
Palestine/Gaza/Gaza_Strip/West_Bank Palestinian/Palestinians/Gazan/Gazans
Panama Panamanian/Panamanians
Papua_New_Guinea Papuan
Paraguay Paraguayan/Paraguayans
Peru Peruvian/Peruvians
Philippines Filipino/Filipinos/Philippine/Filipina
Poland Polish/Pole/Poles
Portugal Portuguese
Puerto_Rico Puerto_Rican/Puerto_Ricans
Qatar Qatari/Qataris
Romania Romanian/Romanians
Russia/Russian_Federation/Soviet_Union/USSR Russian/Russians/Soviet/Soviets
Rwanda Rwandan/Rwandans
Samoa Samoan/Samoans
Saudi_Arabia Saudi/Saudis/Saudi_Arabian
Scotland Scottish/Scot/Scots/Scotsman
Senegal Senegalese
Serbia/Yugoslavia Serbian/Serbians/Serb/Serbs/Yugoslav
Seychelles Seychellois
Sierra_Leone Sierra_Leonean/Sierra_Leoneans
Singapore Singaporean/Singaporeans
Slovakia Slovak/Slovaks/Slovakian
Slovenia Slovenian/Slovenians/Slovene
Solomon_Islands Solomon_Islander
Somalia/Somaliland Somali/Somalis
South_Africa South_African/South_Africans
South_Korea/Republic_of_Korea/ROK/S._Korea South_Korean/South_Koreans
South_Sudan South_Sudanese
Korea/Korean_Peninsula Korean/Koreans
Spain Spanish/Spaniard/Spaniards
Sri_Lanka Sri_Lankan/Sri_Lankans
Sudan Sudanese
Suriname Surinamese
Sweden Swedish/Swede/Swedes
Switzerland Swiss
Syria Syrian/Syrians
Taiwan Taiwanese
Tajikistan Tajik/Tajiks
Tanzania Tanzanian/Tanzanians
Thailand Thai/Thais
Tibet Tibetan/Tibetans
Togo Togolese
Tonga Tongan/Tongans
Trinidad_and_Tobago/Trinidad Trinidadian/Trinidadians
Tunisia Tunisian/Tunisians
Turkey/Türkiye Turkish/Turk/Turks
Turkmenistan Turkmen
Tuvalu Tuvaluan
Uganda Ugandan/Ugandans
Ukraine Ukrainian/Ukrainians
United_Arab_Emirates/UAE/U.A.E. Emirati/Emiratis
United_States/United_States_of_America/America/US/U.S./USA/U.S.A. American/Americans
Uruguay Uruguayan/Uruguayans
Uzbekistan Uzbek/Uzbeks
Vanuatu Ni-Vanuatu
Vatican/Vatican_City/Holy_See -
Venezuela Venezuelan/Venezuelans
Vietnam/Viet_Nam Vietnamese
Wales Welsh/Welshman
Yemen Yemeni/Yemenis
Zambia Zambian/Zambians
Zimbabwe Zimbabwean/Zimbabweans
`;

const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' '));

export const COUNTRIES = rows.flatMap(([countries = '']) => words(countries.replaceAll('/', ' ')));

/** "Russian" → ["Russia"]: what the countries of a people are called. "Korean" has two countries, each with its names. */
export const COUNTRIES_OF_PEOPLE: ReadonlyMap<string, readonly string[]> = rows.reduce(
  (map, [countries = '', people = '']) => {
    for (const word of words(people.replaceAll('/', ' ')))
      map.set(word, [...(map.get(word) ?? []), ...words(countries.replaceAll('/', ' '))]);
    return map;
  },
  new Map<string, readonly string[]>(),
);

/** Peoples, faiths and regions that are named like nationalities. */
const OTHER_PEOPLES = words(`
European Europeans Asian Asians African Africans Arab Arabs Arabic Arabian Latino Latinos Hispanic Hispanics Western
Westerners Scandinavian Nordic Baltic Balkan Slavic Caucasian Caribbean Catalan Catalans Basque Basques Flemish Walloon
Bavarian Sicilian Corsican Breton Uyghur Uyghurs Uighur Uighurs Rohingya Tatar Tatars Kashmiri Kashmiris Punjabi Punjabis
Bengali Bengalis Tamil Tamils Sinhalese Pashtun Pashtuns Hazara Hazaras Baloch Sindhi Hausa Yoruba Igbo Zulu Zulus Xhosa
Oromo Amhara Tigrayan Tigrayans Tutsi Tutsis Hutu Hutus Maori Aboriginal Inuit Cherokee Navajo Sioux Roma Romani Sami
Muslim Muslims Christian Christians Jewish Jew Jews Hindu Hindus Buddhist Buddhists Sikh Sikhs Catholic Catholics
Protestant Protestants Orthodox Sunni Sunnis Shia Shiite Shiites Shi'ite Druze Alawite Alawites Yazidi Yazidis Coptic
Mormon Mormons Evangelical Evangelicals African-American Afro-American Ossetian Ossetians Abkhaz Abkhazian Dagestani
Ingush Cossack Cossacks Texan Texans Californian Californians Londoner Londoners Parisian Parisians Berliner Muscovite
Muscovites Quebecois New_Yorker New_Yorkers Kurdish-led Byzantine Ottoman Roman Romans Prussian Anglo-Saxon Norman
Latin_American Latin_Americans South_American North_American Central_American West_African East_African North_African
Southeast_Asian South_Asian Central_Asian East_Asian Eastern_European Middle_Eastern Pan-African
`);

export const NATIONALITIES = [
  ...rows.flatMap(([, people = '']) => words(people.replaceAll('/', ' '))).filter((word) => word !== '-'),
  ...OTHER_PEOPLES,
];
