import { words } from './list.ts';

/** Cities, regions, waters and mountains that the news speaks of; countries have a list of their own. */
export const PLACES = words(`
London Paris Berlin Rome Madrid Lisbon Vienna Brussels Amsterdam The_Hague Hague Rotterdam Copenhagen Stockholm Oslo Helsinki
Reykjavik Dublin Belfast Edinburgh Glasgow Aberdeen Cardiff Swansea Manchester Liverpool Birmingham Leeds Sheffield Bristol
Newcastle Nottingham Leicester Coventry Southampton Portsmouth Plymouth Brighton Oxford Cambridge York Norwich Exeter Hull
Sunderland Wembley Westminster Yorkshire Lancashire Kent Essex Sussex Cornwall Devon Cork Galway Limerick Lyon Marseille
Toulouse Nice Nantes Strasbourg Bordeaux Lille Calais Cannes Munich Hamburg Frankfurt Cologne Stuttgart Düsseldorf Dortmund
Leipzig Dresden Hanover Bremen Nuremberg Bonn Potsdam Bavaria Saxony Brandenburg Milan Naples Turin Palermo Genoa Bologna
Florence Venice Sicily Sardinia Lombardy Tuscany Barcelona Valencia Seville Bilbao Málaga Zaragoza Catalonia Andalusia
Galicia Porto Madeira Azores Zurich Geneva Bern Basel Davos Lausanne Salzburg Graz Innsbruck Antwerp Ghent Bruges Luxembourg
Warsaw Krakow Kraków Gdansk Gdańsk Wroclaw Lodz Prague Brno Bratislava Budapest Bucharest Cluj Sofia Plovdiv Belgrade Zagreb
Split Ljubljana Sarajevo Srebrenica Mostar Skopje Pristina Podgorica Tirana Athens Thessaloniki Crete Lesbos Nicosia Valletta
Vilnius Riga Tallinn Minsk Brest Kyiv Kiev Kharkiv Kharkov Odesa Odessa Lviv Dnipro Zaporizhzhia Mariupol Kherson Mykolaiv
Donetsk Luhansk Lugansk Donbas Donbass Bakhmut Avdiivka Kramatorsk Sloviansk Bucha Irpin Chernihiv Sumy Poltava Chernobyl
Sevastopol Simferopol Kerch Moscow Saint_Petersburg St._Petersburg Leningrad Novosibirsk Yekaterinburg Kazan Samara Omsk
Rostov Rostov-on-Don Krasnodar Sochi Volgograd Belgorod Kursk Bryansk Voronezh Tula Murmansk Arkhangelsk Kaliningrad
Vladivostok Khabarovsk Komsomolsk-on-Amur Komsomolsk Artyom Khasan Primorye Primorsky Sakhalin Kamchatka Kuril_Islands Siberia
Yakutsk Irkutsk Chita Vostochny Baikonur Grozny Dagestan Makhachkala Ingushetia Tatarstan Bashkortostan Urals Caucasus
Chisinau Transnistria Tbilisi Abkhazia South_Ossetia Yerevan Baku Nagorno-Karabakh Karabakh Stepanakert Astana Almaty Bishkek
Tashkent Samarkand Dushanbe Ashgabat Kabul Kandahar Herat Mazar-i-Sharif Jalalabad Kunduz Helmand Bagram Islamabad Karachi
Lahore Peshawar Quetta Rawalpindi Balochistan Punjab Sindh Waziristan Khyber_Pakhtunkhwa Kashmir Srinagar Jammu Ladakh New_Delhi
Delhi Mumbai Bombay Kolkata Calcutta Chennai Madras Bangalore Bengaluru Hyderabad Ahmedabad Pune Jaipur Lucknow Kanpur Patna
Bhopal Amritsar Chandigarh Varanasi Ayodhya Gujarat Maharashtra Rajasthan Kerala Karnataka Tamil_Nadu Uttar_Pradesh Bihar
West_Bengal Assam Manipur Odisha Goa Telangana Andhra_Pradesh Haryana Dhaka Chittagong Cox's_Bazar Kathmandu Thimphu Colombo
Jaffna Kandy Malé Naypyidaw Yangon Rangoon Mandalay Rakhine Bangkok Chiang_Mai Phuket Pattaya Vientiane Phnom_Penh Siem_Reap
Hanoi Ho_Chi_Minh_City Saigon Da_Nang Hue Kuala_Lumpur Penang Johor Sabah Sarawak Putrajaya Jakarta Surabaya Bandung Bali
Sumatra Java Borneo Sulawesi Aceh Papua Palu Lombok Medan Manila Quezon_City Davao Cebu Mindanao Luzon Marawi Visayas Dili
Beijing Shanghai Guangzhou Shenzhen Tianjin Chongqing Chengdu Wuhan Nanjing Hangzhou Xi'an Harbin Shenyang Dalian Qingdao
Dandong Jilin Liaoning Hubei Hunan Guangdong Guangxi Sichuan Yunnan Xinjiang Urumqi Kashgar Lhasa Inner_Mongolia Hainan
Zhejiang Jiangsu Fujian Xiamen Henan Hebei Shanxi Shaanxi Gansu Taipei Kaohsiung Taichung Tainan Taoyuan Kinmen Kowloon
Mong_Kok Ulaanbaatar Seoul Busan Incheon Daegu Daejeon Gwangju Ulsan Jeju Gangwon Pyeongchang Paju Panmunjom Pyongyang
Kaesong Wonsan Hamhung Sinuiju Rason Nampo Yongbyon Punggye-ri Kumgang Tokyo Osaka Kyoto Yokohama Nagoya Sapporo Kobe Fukuoka
Hiroshima Nagasaki Sendai Okinawa Hokkaido Fukushima Ishikawa Noto Kumamoto Honshu Kyushu Narita Guam Jerusalem Tel_Aviv Haifa
Beersheba Eilat Ashkelon Sderot Nablus Ramallah Jenin Hebron Bethlehem Tulkarm Gaza_City Rafah Khan_Younis Khan_Yunis Jabalia
Golan_Heights Sinai Beirut Tripoli Tyre Sidon Baalbek Damascus Aleppo Homs Hama Idlib Raqqa Palmyra Deir_el-Zour Latakia Daraa
Kobani Afrin Baghdad Basra Mosul Kirkuk Erbil Irbil Fallujah Ramadi Tikrit Najaf Karbala Sulaimaniyah Anbar Nineveh Amman Aqaba
Riyadh Jeddah Mecca Medina Dammam Neom Sanaa Sana'a Aden Hodeidah Marib Taiz Muscat Doha Manama Dubai Abu_Dhabi Sharjah
Kuwait_City Tehran Isfahan Shiraz Mashhad Tabriz Qom Natanz Fordow Bushehr Ahvaz Ankara Istanbul Izmir Antalya Gaziantep
Diyarbakir Hatay Antakya Adana Bosphorus Cairo Alexandria Giza Luxor Aswan Suez Suez_Canal Sharm_el-Sheikh Khartoum Omdurman
Darfur El_Fasher Juba Port_Sudan Benghazi Misrata Sirte Derna Tobruk Tunis Sfax Algiers Oran Rabat Casablanca Marrakech
Marrakesh Fez Tangier Agadir Western_Sahara Nouakchott Dakar Banjul Bissau Conakry Freetown Monrovia Abidjan Yamoussoukro
Accra Kumasi Lomé Cotonou Lagos Abuja Kano Kaduna Ibadan Port_Harcourt Maiduguri Borno Chibok Niamey Agadez Ouagadougou Bamako
Timbuktu Gao Kidal N'Djamena Yaoundé Douala Bangui Libreville Malabo Brazzaville Kinshasa Goma Bukavu Kisangani Lubumbashi
North_Kivu Ituri Kivu Katanga Kigali Bujumbura Kampala Entebbe Nairobi Mombasa Kisumu Eldoret Dodoma Dar_es_Salaam Zanzibar
Arusha Addis_Ababa Tigray Mekelle Amhara Oromia Asmara Mogadishu Hargeisa Kismayo Puntland Antananarivo Maputo Cabo_Delgado
Beira Harare Bulawayo Lusaka Lilongwe Blantyre Gaborone Windhoek Luanda Cabinda Pretoria Johannesburg Cape_Town Durban Soweto
Bloemfontein Port_Elizabeth KwaZulu-Natal Gauteng Maseru Mbabane Port_Louis Washington Washington_D.C. Washington_DC D.C.
New_York New_York_City Manhattan Brooklyn Queens Bronx Staten_Island Harlem Los_Angeles Hollywood Chicago Houston Phoenix
Philadelphia San_Antonio San_Diego Dallas San_Jose Austin Jacksonville Fort_Worth San_Francisco Columbus Indianapolis Seattle
Denver Boston Nashville Detroit Oklahoma_City Portland Las_Vegas Memphis Louisville Baltimore Milwaukee Albuquerque Tucson
Fresno Sacramento Kansas_City Atlanta Omaha Miami Oakland Minneapolis Tulsa Tampa New_Orleans Cleveland Honolulu Anaheim
Pittsburgh St._Louis Cincinnati Orlando Buffalo Salt_Lake_City Birmingham Charlotte Richmond Baton_Rouge Des_Moines Ferguson
Charlottesville Annapolis Guantanamo Guantanamo_Bay Pearl_Harbor Silicon_Valley Wall_Street Alabama Alaska Arizona Arkansas
California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland
Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina
North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia
Washington_State West_Virginia Wisconsin Wyoming Calif. Fla. Ariz. Colo. Conn. Mass. Mich. Minn. Tenn. Tex. Wash. Ottawa
Toronto Montreal Vancouver Calgary Edmonton Winnipeg Quebec Quebec_City Halifax Ontario Alberta British_Columbia Manitoba
Saskatchewan Nova_Scotia New_Brunswick Newfoundland Yukon Nunavut Mexico_City Guadalajara Monterrey Tijuana Ciudad_Juarez
Ciudad_Juárez Cancun Cancún Acapulco Sinaloa Culiacán Veracruz Oaxaca Chiapas Guerrero Jalisco Michoacán Havana Santiago_de_Cuba
Kingston Port-au-Prince Santo_Domingo San_Juan Nassau Bridgetown Port_of_Spain Guatemala_City Tegucigalpa San_Salvador Managua
San_José Panama_City Panama_Canal Bogotá Bogota Medellín Medellin Cali Cartagena Cúcuta Caracas Maracaibo Quito Guayaquil Lima
Cusco Arequipa Machu_Picchu La_Paz Santa_Cruz Cochabamba Sucre Asunción Asuncion Montevideo Buenos_Aires Córdoba Rosario
Mendoza Patagonia Falkland_Islands Falklands Santiago Valparaíso Valparaiso Atacama Brasília Brasilia São_Paulo Sao_Paulo
Rio_de_Janeiro Salvador Fortaleza Recife Manaus Porto_Alegre Belo_Horizonte Curitiba Amazon Georgetown Paramaribo Canberra
Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin Queensland New_South_Wales Tasmania Northern_Territory Western_Australia
South_Australia Bondi_Beach Wellington Auckland Christchurch Dunedin Hamilton Suva Honiara Port_Moresby Apia Port_Vila
Europe Western_Europe Eastern_Europe Central_Europe Asia Central_Asia South_Asia East_Asia Southeast_Asia Africa East_Africa
West_Africa North_Africa Southern_Africa Central_Africa Horn_of_Africa Sahel Sahara Maghreb Middle_East Levant Persian_Gulf Gulf
Latin_America South_America North_America Central_America Caribbean Antarctica Arctic Arctic_Ocean Oceania Balkans Baltics
Scandinavia Iberia Asia-Pacific Indo-Pacific Pacific Atlantic Pacific_Ocean Atlantic_Ocean Indian_Ocean Mediterranean
Mediterranean_Sea Black_Sea Baltic_Sea Red_Sea South_China_Sea East_China_Sea Yellow_Sea Sea_of_Japan East_Sea North_Sea
Caspian_Sea Aegean Adriatic Sea_of_Azov Bering_Strait Taiwan_Strait Strait_of_Hormuz Bab_el-Mandeb English_Channel Gulf_of_Aden
Gulf_of_Mexico Bay_of_Bengal Danube Rhine Nile Euphrates Tigris Mekong Yangtze Yellow_River Amur Tumen Yalu Ganges Indus
Volga Dnipro_River Himalayas Everest Mount_Everest Alps Andes Rockies Pyrenees Paektu Mount_Paektu Fuji Mount_Fuji Kilimanjaro
Crimean_Peninsula Demilitarized_Zone DMZ Downing_Street Capitol_Hill Red_Square Tiananmen_Square Tahrir_Square Maidan
Mars Moon Earth Venus Jupiter Saturn
Abia Adamawa Akwa_Ibom Anambra Bauchi Bayelsa Benue Cross_River Ebonyi Edo Ekiti Enugu Gombe Imo Jigawa Katsina Kebbi Kogi
Kwara Nasarawa Niger_Delta Ogun Ondo Osun Oyo Plateau_State Sokoto Taraba Yobe Zamfara Lagos_State Rivers_State Kano_State
Kaduna_State Borno_State Delta_State Benin_City Warri Aba Onitsha Owerri Umuahia Awka Asaba Abeokuta Akure Ado-Ekiti Osogbo
Ilorin Minna Lokoja Lafia Jos Makurdi Yola Jalingo Damaturu Dutse Gusau Birnin_Kebbi Calabar Uyo Yenagoa Nsukka Zaria Funtua
Ikeja Lekki Ikoyi Victoria_Island Apapa Badagry Epe Ikorodu Sagamu Ijebu-Ode Ile-Ife Ogbomoso Bama Gwoza Konduga Dikwa Monguno
Tamale Cape_Coast Takoradi Sekondi Tema Sunyani Ho Wa Bolgatanga Ashanti Obuasi Volta_Region Bouaké Korhogo San-Pédro Daloa
Thiès Saint-Louis Ziguinchor Kaolack Touba Casamance Kayes Ségou Sikasso Mopti Djenné Bobo-Dioulasso Djibo Dori Kaya Zinder
Maradi Tahoua Diffa Tillabéri Arlit Moundou Abéché Lake_Chad Porto-Novo Parakou Sokodé Bafoussam Bamenda Buea Garoua Maroua
Limbe Kribi Pointe-Noire Port-Gentil Franceville Bata Nimba Lofa Kenema Bo Makeni Kankan Labé Nzérékoré Basse Nouadhibou Nakuru
Kakamega Machakos Kitui Meru Embu Nyeri Kiambu Thika Kajiado Narok Kericho Bomet Kisii Migori Homa_Bay Siaya Busia Bungoma
Trans_Nzoia Uasin_Gishu Nandi Turkana Lodwar Kakuma Marsabit Wajir Garissa Mandera Isiolo Lamu Kilifi Malindi Kwale
Taita_Taveta Laikipia Nyandarua Murang'a Kirinyaga Rift_Valley Mount_Kenya Mathare Kibera Eastleigh Westlands Karen Runda Gulu
Mbarara Jinja Mbale Lira Arua Masaka Fort_Portal Kasese Karamoja Moroto Hoima Wakiso Mukono Mwanza Mbeya Morogoro Tanga Moshi
Kigoma Tabora Pemba_Island Serengeti Lake_Victoria Lake_Tanganyika Gisenyi Rubavu Huye Butare Musanze Gitega Ngozi Rutshuru
Beni Butembo Bunia Uvira Masisi Walikale Kasai Kananga Mbuji-Mayi Matadi Kolwezi Likasi Kindu Mbandaka South_Kivu Tshopo Kwango
Haut-Katanga Bahir_Dar Gondar Dessie Adama Hawassa Jimma Dire_Dawa Harar Afar Somali_Region Gambella Benishangul-Gumuz Axum
Adigrat Lalibela Massawa Assab Berbera Bosaso Garowe Galkayo Baidoa Beledweyne Jowhar Marka Jubaland Hirshabelle Galmudug
Lower_Shabelle Malakal Bentiu Bor Wau Yei Upper_Nile Jonglei Unity_State Abyei El_Obeid Kassala Gezira Wad_Madani Nyala
El_Geneina Zalingei Sennar Kordofan Blue_Nile White_Nile North_Darfur West_Darfur South_Darfur Tete Nampula Quelimane Pemba
Palma Mocímboa_da_Praia Sofala Manica Inhambane Niassa Zambezia Zomba Mzuzu Mangochi Ndola Kitwe Livingstone Chipata Copperbelt
Solwezi Kabwe Mutare Gweru Masvingo Kwekwe Chitungwiza Kariba Hwange Victoria_Falls Manicaland Matabeleland Mashonaland
Francistown Maun Walvis_Bay Swakopmund Rundu Oshakati Benguela Lobito Huambo Lubango Malanje Uíge Limpopo Mpumalanga
Eastern_Cape Western_Cape Northern_Cape Free_State North_West Polokwane Mbombela Kimberley Mahikeng East_London Gqeberha
Mthatha Pietermaritzburg Ekurhuleni Tshwane eThekwini Khayelitsha Alexandra Sandton Rustenburg Marikana Stellenbosch Toamasina
Toliara Fianarantsoa Moroni Mayotte Réunion Praia Mindelo Annaba Constantine Sétif Tizi_Ouzou Béjaïa Kabylie Tamanrasset
Tindouf Meknes Oujda Tetouan Kenitra El_Jadida Essaouira Ouarzazate Al_Hoceima Rif Ceuta Melilla Laayoune Dakhla Bizerte Gabès
Gafsa Kasserine Kairouan Sousse Monastir Sidi_Bouzid Djerba Zawiya Zuwara Zintan Sabha Bayda Ajdabiya Ras_Lanuf Cyrenaica
Fezzan Port_Said Ismailia Damietta Mansoura Tanta Zagazig Minya Assiut Sohag Qena Beni_Suef Fayoum Beheira Dakahlia Sharqia
Gharbia North_Sinai South_Sinai Arish El-Arish Hurghada Marsa_Alam Matrouh Siwa Dahab Nuweiba Heliopolis Zamalek Maadi
Nasr_City Agra Ajmer Aligarh Allahabad Prayagraj Ambala Amravati Anantapur Asansol Aurangabad Azamgarh Bareilly Bathinda
Belagavi Bhagalpur Bharuch Bhilai Bhubaneswar Bikaner Bilaspur Bokaro Coimbatore Cuttack Darbhanga Darjeeling Dehradun Dhanbad
Dibrugarh Durgapur Erode Faridabad Gandhinagar Gaya Ghaziabad Gorakhpur Gulbarga Guntur Gurgaon Gurugram Guwahati Gwalior
Haldwani Haridwar Hisar Hubballi Hubli Imphal Indore Itanagar Jabalpur Jaisalmer Jalandhar Jalgaon Jammu_and_Kashmir Jamnagar
Jamshedpur Jhansi Jharkhand Jodhpur Kakinada Kargil Karnal Kochi Kohima Kolhapur Kollam Kota Kozhikode Kurnool Kurukshetra Leh
Ludhiana Madurai Malappuram Mangaluru Mathura Meerut Meghalaya Mizoram Mohali Moradabad Muzaffarnagar Muzaffarpur Mysuru Mysore
Nagaland Nagpur Nainital Nalanda Nanded Nashik Nellore Noida Panaji Panchkula Pathankot Patiala Pondicherry Puducherry
Port_Blair Pulwama Raipur Rajkot Ranchi Ratlam Rewa Rishikesh Rohtak Rourkela Saharanpur Salem Sambalpur Sangli Satara Shillong
Shimla Sikar Sikkim Siliguri Silchar Sirsa Solapur Sonipat Surat Thane Thiruvananthapuram Thrissur Tiruchirappalli Tirunelveli
Tirupati Tripura Agartala Aizawl Udaipur Ujjain Unnao Vadodara Vijayawada Visakhapatnam Warangal Wayanad Chhattisgarh
Himachal_Pradesh Madhya_Pradesh Uttarakhand Arunachal_Pradesh Bastar Bundelkhand Konkan Marathwada Vidarbha Saurashtra Kutch
Malwa Awadh Andaman Nicobar Lakshadweep Galwan Doklam Line_of_Control Line_of_Actual_Control Red_Fort Lutyens_Delhi Abbottabad
Attock Bahawalpur Bannu Bhakkar Chakwal Chaman Charsadda Chitral Dera_Ghazi_Khan Dera_Ismail_Khan Faisalabad Gilgit
Gilgit-Baltistan Gujranwala Gujrat Gwadar Jacobabad Jhang Jhelum Kalat Kasur Khanewal Khuzdar Kohat Kohlu Larkana Lasbela
Mardan Mastung Mianwali Mirpur Multan Murree Muzaffarabad Muzaffargarh Nawabshah Nowshera Okara Orakzai Bajaur Khyber Kurram
Mohmand Parachinar North_Waziristan South_Waziristan Panjgur Turbat Rahim_Yar_Khan Rahimyar_Khan Sahiwal Sargodha Sheikhupura
Shikarpur Sialkot Sukkur Swabi Swat Mingora Taxila Thar Tharparkar Thatta Badin Torkham Umerkot Zhob Ziarat Azad_Kashmir
Clifton Lyari Korangi Orangi Barisal Barishal Bogra Bogura Brahmanbaria Chattogram Chandpur Comilla Cumilla Dinajpur Faridpur
Feni Gazipur Gopalganj Habiganj Jamalpur Jashore Jessore Khulna Kurigram Kushtia Madaripur Moulvibazar Munshiganj Mymensingh
Narayanganj Narsingdi Noakhali Pabna Patuakhali Rajshahi Rangamati Rangpur Satkhira Savar Sirajganj Sunamganj Sylhet Tangail
Teknaf Bandarban Bhasan_Char Padma_Bridge Gulshan Banani Dhanmondi Motijheel Uttara Pokhara Biratnagar Birgunj Janakpur
Lalitpur Bhaktapur Butwal Dharan Hetauda Nepalgunj Dhangadhi Lumbini Chitwan Mustang Gorkha Jumla Kaski Dang Kailali Morang
Jhapa Sindhupalchok Solukhumbu Bagmati Gandaki Karnali Koshi Madhesh_Province Sudurpashchim Singha_Durbar Paro Phuentsholing
Galle Matara Hambantota Trincomalee Batticaloa Kurunegala Anuradhapura Polonnaruwa Ratnapura Badulla Nuwara_Eliya Negombo
Kilinochchi Mullaitivu Vavuniya Mannar Gampaha Kalutara Badakhshan Badghis Baghlan Balkh Bamyan Daikundi Farah Faryab Ghazni
Ghor Jawzjan Kapisa Khost Kunar Laghman Logar Nangarhar Nimroz Nuristan Paktia Paktika Panjshir Parwan Samangan Sar-e-Pul
Takhar Uruzgan Wardak Zabul Lashkar_Gah Sagaing Shan_State Kachin Kayah Kayin Chin_State Mon_State Myitkyina Lashio Muse
Laukkai Myawaddy Mae_Sot Sittwe Mrauk-U Maungdaw Buthidaung Bago Pathein Magway Taunggyi Loikaw Hpa-An Mawlamyine Dawei
Ayeyarwady Chiang_Rai Khon_Kaen Udon_Thani Nakhon_Ratchasima Korat Hat_Yai Songkhla Pattani Yala Narathiwat Surat_Thani
Koh_Samui Krabi Trat Rayong Chonburi Nonthaburi Pathum_Thani Ayutthaya Kanchanaburi Sisaket Buriram Ubon_Ratchathani Isan
Luang_Prabang Savannakhet Pakse Battambang Sihanoukville Poipet Kampot Kandal Preah_Vihear Tonle_Sap Haiphong Hai_Phong Can_Tho
Nha_Trang Quang_Ninh Quang_Nam Nghe_An Thanh_Hoa Binh_Duong Dong_Nai Ba_Ria-Vung_Tau Vung_Tau Dak_Lak Lam_Dong Da_Lat Phu_Quoc
Mekong_Delta HCM_City Hà_Nội Đà_Nẵng Selangor Perak Perlis Kedah Kelantan Terengganu Pahang Negeri_Sembilan Melaka Malacca
Johor_Baru Johor_Bahru Kota_Kinabalu Kuching Miri Sandakan Tawau Semporna Ipoh Shah_Alam Petaling_Jaya Seremban Kuantan
Kota_Baru Kota_Bharu Alor_Setar George_Town Labuan Langkawi Cameron_Highlands Klang_Valley Port_Klang Banda_Aceh Padang
Pekanbaru Palembang Lampung Riau Jambi Bengkulu Batam Bekasi Bogor Depok Tangerang Banten Semarang Solo Yogyakarta Malang
East_Java West_Java Central_Java Denpasar Kupang East_Nusa_Tenggara West_Nusa_Tenggara Flores Timor Pontianak Banjarmasin
Balikpapan Samarinda Nusantara Kalimantan East_Kalimantan West_Kalimantan Makassar Manado Gorontalo Kendari Ambon Maluku
Ternate Jayapura Sorong Merauke Timika West_Papua Natuna Bangka_Belitung Ilocos Pangasinan Batangas Cavite Laguna Bulacan
Pampanga Tarlac Zambales Bataan Subic Clark Palawan Puerto_Princesa Mindoro Bicol Albay Legazpi Sorsogon Masbate Catanduanes
Iloilo Bacolod Negros Negros_Oriental Bohol Leyte Tacloban Samar Zamboanga Basilan Sulu Jolo Tawi-Tawi Cotabato Maguindanao
Lanao_del_Sur Bukidnon Cagayan_de_Oro General_Santos Surigao Butuan Baguio Makati Pasig Taguig Marikina Caloocan Mandaluyong
Pasay Parañaque Las_Piñas Muntinlupa Metro_Manila Scarborough_Shoal Second_Thomas_Shoal Ayungin_Shoal Spratly_Islands
Paracel_Islands West_Philippine_Sea Senkaku_Islands Diaoyu_Islands Anhui Guizhou Heilongjiang Jiangxi Ningxia Qinghai Shandong
Tibet Macao Macau Baoding Changchun Changsha Dongguan Foshan Fuzhou Guilin Guiyang Haikou Handan Hefei Hohhot Huizhou Jinan
Kunming Lanzhou Luoyang Nanchang Nanning Nantong Ningbo Sanya Shijiazhuang Shaoxing Suzhou Taiyuan Tangshan Wenzhou Wuxi Xining
Xuzhou Yantai Yinchuan Yiwu Zhengzhou Zhuhai Hotan Aksu Ili Karamay Turpan Shigatse Pudong Zhongnanhai Great_Hall_of_the_People
Greater_Bay_Area Hsinchu Keelung Hualien Pingtung Yilan Matsu Penghu New_Territories Wan_Chai Causeway_Bay Tsim_Sha_Tsui
Sha_Tin Yuen_Long Victoria_Harbour Suwon Seongnam Changwon Pohang Gumi Jeonju Cheongju Chuncheon Gangneung Sejong Pyeongtaek
Yongin Goyang Ansan Hwaseong Icheon Yeosu Mokpo Muan Gyeonggi North_Gyeongsang South_Gyeongsang North_Jeolla South_Jeolla
North_Chungcheong South_Chungcheong Gangnam Itaewon Yongsan Yeouido Gwanghwamun Dokdo Aichi Akita Aomori Chiba Ehime Gifu Gunma
Hyogo Ibaraki Iwate Kagawa Kagoshima Kanagawa Kawasaki Mie Miyagi Miyazaki Nagano Nara Niigata Oita Okayama Saga Saitama Shiga
Shimane Shizuoka Tochigi Tokushima Tottori Toyama Wakayama Yamagata Yamaguchi Yamanashi Kitakyushu Hakodate Hamamatsu Himeji
Sasebo Yokosuka Naha Henoko Futenma Iwo_Jima Ginza Shibuya Shinjuku Darkhan Al-Ahsa Al-Khobar Asir Jazan Najran Tabuk Taif
Yanbu Al-Ula AlUla Hail Qassim Ras_Tanura Dhahran Ras_al-Khaimah Ajman Fujairah Al_Ain Salalah Sohar Nizwa Dhofar Lusail
Al_Wakrah Hawalli Jahra Ibb Dhamar Saada Hajjah Shabwa Hadramawt Hadhramaut Mukalla Al-Mukha Socotra Abyan Lahj Zarqa Irbid
Mafraq Zaatari Karak Zahle Bekaa Bekaa_Valley Nabatieh Marjayoun Bint_Jbeil Naqoura Dahiyeh Chouf Akkar Deir_al-Zor Deir_ez-Zor
Hasakah Qamishli Manbij Tartus Sweida Quneitra Ghouta Eastern_Ghouta Douma Jisr_al-Shughur Tadmur Tanf Diyala Duhok Dohuk
Halabja Samarra Sinjar Tal_Afar Hawija Maysan Muthanna Dhi_Qar Nasiriyah Diwaniyah Babil Hilla Kut Wasit Salahuddin Umm_Qasr
Green_Zone Sadr_City West_Bank East_Jerusalem Gaza Gaza_Strip Deir_al-Balah Beit_Hanoun Beit_Lahiya Nuseirat Al-Mawasi Netzarim
Kerem_Shalom Erez Qalqilya Jericho Al-Aqsa Temple_Mount Sheikh_Jarrah Masafer_Yatta Huwara Ariel Maale_Adumim Negev Galilee
Nahariya Acre Ashdod Beit_Shemesh Herzliya Netanya Ramat_Gan Rishon_LeZion Bnei_Brak Dimona Metula Kiryat_Shmona Abadan Arak
Ardabil Bandar_Abbas Birjand Chabahar Dezful Fars Gilan Golestan Gorgan Hamedan Hormozgan Ilam Karaj Kashan Kerman Kermanshah
Khorramabad Khuzestan Kish Kurdistan Lorestan Mazandaran Parchin Qazvin Rasht Sanandaj Semnan Sistan_and_Baluchestan Urmia Yazd
Zahedan Zanjan Iraqi_Kurdistan Evin_Prison Kharg_Island Bursa Konya Kayseri Mersin Eskisehir Eskişehir Samsun Trabzon Erzurum
Malatya Van Sanliurfa Şanlıurfa Mardin Batman Siirt Şırnak Hakkari Tunceli Kahramanmaras Kahramanmaraş Adiyaman Adıyaman Edirne
Çanakkale Canakkale Bodrum Marmaris Mugla Muğla Denizli Balikesir Kocaeli Izmit Sakarya Zonguldak Taksim Kadikoy Kadıköy
Beyoglu Beyoğlu Silivri Incirlik Anatolia Thrace Dardanelles Sea_of_Marmara Adjara Batumi Kutaisi Rustavi Gori Zugdidi Poti
Sukhumi Tskhinvali Gyumri Vanadzor Syunik Zangezur Shusha Lachin Ganja Sumgait Nakhchivan Agdam Aktau Aktobe Atyrau Karaganda
Kostanay Kyzylorda Oral Pavlodar Petropavl Semey Shymkent Taraz Zhanaozen Temirtau Osh Jalal-Abad Batken Naryn Issyk-Kul Chui
Khujand Bokhtar Kulob Gorno-Badakhshan Khorog Bukhara Fergana Namangan Andijan Nukus Karakalpakstan Termez Turkmenbashi Mary
Turkestan Aral_Sea Caspian Adygea Altai Astrakhan Barnaul Bashkiria Birobidzhan Buryatia Ulan-Ude Chelyabinsk Cherepovets
Chukotka Chuvashia Derbent Engels Ivanovo Izhevsk Kabardino-Balkaria Kalmykia Kaluga Karelia Kemerovo Khanty-Mansiysk Kirov
Komi Kostroma Krasnoyarsk Kuzbass Leningrad_Region Lipetsk Magadan Magas Magnitogorsk Mordovia Murom Nalchik Nizhny_Novgorod
Norilsk North_Ossetia Novorossiysk Orenburg Orsk Oryol Penza Perm Petropavlovsk-Kamchatsky Pskov Rostov_Region Ryazan Salekhard
Saransk Saratov Smolensk Stavropol Surgut Syktyvkar Taganrog Tambov Togliatti Tolyatti Tomsk Tver Tyumen Tuva Udmurtia Ufa
Ulyanovsk Vladikavkaz Vladimir Vologda Vorkuta Yamal Yaroslavl Zelenograd Moscow_Region Beslan Shebekino Sudzha Taman Ust-Luga
Primorsk Kronstadt Babruysk Gomel Grodno Hrodna Mogilev Mahilyow Vitebsk Vitsebsk Berdiansk Berdyansk Bilohorivka Borodyanka
Brovary Cherkasy Chernivtsi Chasiv_Yar Enerhodar Hostomel Huliaipole Ivano-Frankivsk Izium Izyum Kakhovka Nova_Kakhovka
Khmelnytskyi Konstantinovka Kostiantynivka Kreminna Kryvyi_Rih Kropyvnytskyi Kupiansk Kurakhove Lutsk Lyman Lysychansk Maryinka
Melitopol Myrnohrad Nikopol Orikhiv Pavlohrad Pokrovsk Rivne Robotyne Rubizhne Severodonetsk Sievierodonetsk Snake_Island
Soledar Tokmak Toretsk Ternopil Uman Uzhhorod Vinnytsia Vovchansk Vuhledar Yavoriv Zaporizhia Zhytomyr Bila_Tserkva Alchevsk
Horlivka Makiivka Yevpatoria Yalta Dzhankoi Belbek Saky Bialystok Białystok Bydgoszcz Bytom Czestochowa Częstochowa Gdynia
Gliwice Katowice Kielce Łódź Lublin Olsztyn Opole Plock Podlasie Poznan Poznań Przemysl Przemyśl Radom Rzeszow Rzeszów Silesia
Sopot Szczecin Torun Toruń Wrocław Zakopane Auschwitz Oswiecim Ostrava Pilsen Plzeň Olomouc Liberec České_Budějovice Moravia
Bohemia Kosice Košice Nitra Žilina Trnava Prešov Banská_Bystrica Debrecen Szeged Pécs Győr Miskolc Székesfehérvár Paks
Tiszavasvári Timisoara Timișoara Iasi Iași Constanta Constanța Cluj-Napoca Brasov Brașov Sibiu Oradea Craiova Galati Galați
Ploiesti Arad Bacau Suceava Transylvania Moldavia Dobrogea Balti Bălți Tiraspol Comrat Gagauzia Varna Burgas Ruse Stara_Zagora
Pleven Blagoevgrad Nis Niš Novi_Sad Kragujevac Subotica Vojvodina Kosovska_Mitrovica Mitrovica Prizren Peja Gjakova Banja_Luka
Republika_Srpska Brčko Tuzla Zenica Bihac Bihać Trebinje Rijeka Osijek Zadar Dubrovnik Pula Vukovar Istria Dalmatia Slavonia
Maribor Celje Koper Bitola Tetovo Ohrid Kumanovo Durres Durrës Vlora Vlorë Shkodër Elbasan Nikšić Budva Kotor Cetinje Patras
Heraklion Larissa Volos Ioannina Kavala Alexandroupolis Rhodes Kos Samos Chios Mykonos Santorini Corfu Evia Evros Peloponnese
Piraeus Attica Macedonia Limassol Larnaca Paphos Famagusta Kaunas Klaipeda Klaipėda Šiauliai Daugavpils Liepaja Liepāja Jurmala
Narva Tartu Pärnu Tampere Turku Oulu Espoo Vantaa Lapland Rovaniemi Åland Vaasa Uppsala Malmö Malmo Gothenburg Göteborg Örebro
Linköping Västerås Norrköping Umeå Luleå Kiruna Gotland Skåne Dalarna Bergen Trondheim Stavanger Tromsø Tromso Bodø Kirkenes
Svalbard Finnmark Lillehammer Aarhus Odense Aalborg Esbjerg Jutland Zealand Bornholm Faroe_Islands Nuuk Akureyri Grindavik
Grindavík Reykjanes Utrecht Eindhoven Groningen Maastricht Tilburg Breda Nijmegen Arnhem Haarlem Leiden Delft Limburg Friesland
Zeeland Schiphol Liège Liege Namur Charleroi Leuven Mechelen Flanders Wallonia Brussels-Capital Mons Ostend Zeebrugge Aachen
Augsburg Bochum Braunschweig Chemnitz Cottbus Darmstadt Duisburg Erfurt Essen Freiburg Göttingen Halle Heidelberg Karlsruhe
Kassel Kiel Koblenz Lübeck Magdeburg Mainz Mannheim Münster Osnabrück Regensburg Rostock Saarbrücken Schwerin Ulm Wiesbaden
Wolfsburg Wuppertal Würzburg Ramstein Hesse Thuringia Saarland Lower_Saxony North_Rhine-Westphalia Rhineland-Palatinate
Baden-Württemberg Schleswig-Holstein Mecklenburg-Vorpommern Saxony-Anhalt Ruhr Black_Forest Linz Klagenfurt Tyrol Carinthia
Styria Vorarlberg Upper_Austria Lower_Austria Burgenland Lucerne Lugano St._Gallen St._Moritz Winterthur Zug Ticino Valais Vaud
Neuchâtel Fribourg Aix-en-Provence Amiens Angers Annecy Avignon Besançon Caen Clermont-Ferrand Dijon Dunkirk Grenoble Le_Havre
Le_Mans Limoges Metz Montpellier Mulhouse Nancy Nîmes Nanterre Orléans Pau Perpignan Poitiers Reims Rennes Rouen Saint-Denis
Saint-Étienne Toulon Tours Versailles Alsace Brittany Burgundy Corsica Dordogne Île-de-France Lorraine Normandy Occitanie
Picardy Provence Savoy Vendée New_Caledonia Nouméa French_Polynesia Tahiti Papeete Guadeloupe Martinique French_Guiana Cayenne
Monaco A_Coruña Alicante Almería Badajoz Burgos Cádiz Castellón Ciudad_Real Gijón Girona Granada Huelva Ibiza Jaén Las_Palmas
León Lleida Logroño Lugo Mallorca Majorca Menorca Murcia Oviedo Pamplona Salamanca San_Sebastián Santander
Santiago_de_Compostela Segovia Tarragona Tenerife Toledo Valladolid Vigo Vitoria Aragon Asturias Basque_Country Canary_Islands
Cantabria Castilla_y_León Castilla-La_Mancha Extremadura La_Rioja Navarre Balearic_Islands La_Palma El_Hierro Gibraltar
Algeciras Aveiro Braga Coimbra Évora Faro Funchal Leiria Setúbal Sintra Algarve Alentejo Ancona Bari Bergamo Bolzano Brescia
Cagliari Catania Como Cosenza Cremona Ferrara Foggia Lampedusa Lecce Livorno Lucca Mantua Matera Messina Modena Monza Novara
Padua Parma Perugia Pescara Piacenza Pisa Pompeii Ravenna Reggio_Calabria Rimini Salerno Siena Siracusa Taranto Trento Treviso
Trieste Udine Varese Verona Vicenza Abruzzo Apulia Basilicata Calabria Campania Emilia-Romagna Friuli_Venezia_Giulia Lazio
Liguria Marche Molise Piedmont Puglia Umbria Valle_d'Aosta Veneto South_Tyrol Etna Mount_Etna Vesuvius Stromboli Bath Blackburn
Blackpool Bolton Bournemouth Bradford Burnley Bury Canterbury Chelmsford Cheltenham Chester Colchester Crawley Croydon Derby
Doncaster Dover Durham Eastbourne Gloucester Grimsby Guildford Hackney Harrogate Hartlepool Hastings Hereford Huddersfield
Ipswich Islington Lambeth Lewisham Lincoln Luton Maidstone Middlesbrough Milton_Keynes Northampton Oldham Peterborough Preston
Reading Rochdale Rotherham Salford Salisbury Scunthorpe Shrewsbury Slough Southend Southport Southwark Stockport Stoke-on-Trent
Stratford Swindon Telford Torquay Tottenham Wakefield Warrington Watford Wigan Winchester Windsor Wolverhampton Worcester
Bedfordshire Berkshire Buckinghamshire Cambridgeshire Cheshire Cumbria Derbyshire Dorset East_Sussex Gloucestershire
Greater_Manchester Hampshire Hertfordshire Isle_of_Wight Leicestershire Lincolnshire Merseyside Norfolk Northumberland
Nottinghamshire Oxfordshire Shropshire Somerset Staffordshire Suffolk Surrey Teesside Tyneside Warwickshire West_Midlands
Wiltshire Worcestershire East_Anglia Channel_Islands Jersey Guernsey Isle_of_Man Bangor Derry Londonderry Lisburn Newry Armagh
Antrim Tyrone Fermanagh Stormont Dundee Inverness Stirling Paisley Fife Highlands Orkney Shetland Hebrides Lanarkshire Ayrshire
Holyrood Newport Wrexham Carmarthen Gwynedd Powys Waterford Kilkenny Sligo Donegal Kerry Mayo Wexford Wicklow Kildare Meath
Louth Tipperary Leinster Munster Connacht Ulster Akron Albany Amarillo Anchorage Ann_Arbor Arlington Asheville Aurora
Bakersfield Beaumont Bellevue Berkeley Beverly_Hills Billings Bismarck Boise Boulder Bridgeport Burlington Cedar_Rapids
Charleston Chattanooga Cheyenne Colorado_Springs Columbia Corpus_Christi Cupertino Davenport Dayton Daytona_Beach El_Paso Erie
Eugene Evansville Fairfax Fargo Fayetteville Flagstaff Flint Fort_Bragg Fort_Hood Fort_Lauderdale Fort_Wayne Frederick
Galveston Gary Grand_Rapids Green_Bay Greensboro Greenville Hampton Harrisburg Hartford Helena Henderson Hoboken
Huntington_Beach Huntsville Irvine Jackson Jersey_City Juneau Kenosha Key_West Knoxville Lansing Laramie Laredo Lexington
Little_Rock Long_Beach Long_Island Lubbock Macon Madison Malibu Maui Lahaina Menlo_Park Mesa Mobile Modesto Montgomery
Mountain_View Naperville Newark New_Haven Newport_News Palm_Beach Mar-a-Lago Palm_Springs Palo_Alto Parkland Pasadena Pensacola
Peoria Pierre Plano Provo Providence Racine Raleigh Rapid_City Redmond Reno Riverside Roanoke Rochester Rockford Roswell
San_Bernardino San_Mateo Santa_Ana Santa_Barbara Santa_Clara Santa_Fe Santa_Monica Santa_Rosa Sarasota Savannah Schenectady
Scottsdale Shreveport Sioux_Falls South_Bend Spokane Springfield Stamford Stockton Sunnyvale Syracuse Tacoma Tallahassee Topeka
Trenton Tuscaloosa Uvalde Virginia_Beach Waco West_Palm_Beach Wichita Wilmington Winston-Salem Yonkers Yosemite Yellowstone
Grand_Canyon Mississippi_River Missouri_River Hudson_River Rio_Grande Lake_Michigan Lake_Erie Great_Lakes Cape_Canaveral
Cape_Cod Martha's_Vineyard Camp_David Los_Alamos Times_Square Central_Park Midwest New_England Deep_South Bay_Area Gulf_Coast
East_Coast West_Coast Puerto_Rico Navajo_Nation Pine_Ridge Standing_Rock Ala. Ga. Ill. Ind. Kan. Ky. La. Md. Mo. Mont. N.C.
N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Va. Vt. W.Va. Wis. Wyo. Del. Ark. Iqaluit Fort_McMurray
Gatineau Guelph Kamloops Kelowna Kitchener Laval Longueuil Mississauga Moncton Niagara_Falls Oshawa Red_Deer Regina Saint_John
Saskatoon Sherbrooke St._John's Sudbury Thunder_Bay Victoria Whitehorse Yellowknife Northwest_Territories Prince_Edward_Island
Labrador Aguascalientes Baja_California Campeche Chihuahua Chilpancingo Ciudad_Victoria Coahuila Colima Durango Ensenada
Guanajuato Hermosillo Hidalgo Iguala Irapuato Los_Cabos Matamoros Mazatlán Mérida Mexicali Morelia Morelos Nayarit Nogales
Nuevo_Laredo Nuevo_León Pachuca Piedras_Negras Playa_del_Carmen Puebla Puerto_Vallarta Querétaro Quintana_Roo Reynosa Saltillo
San_Luis_Potosí Sonora Tabasco Tamaulipas Tampico Tapachula Tehuantepec Tepic Tlaxcala Toluca Torreón Tulum Tuxtla_Gutiérrez
Uruapan Villahermosa Xalapa Yucatán Zacatecas Zapopan Zihuatanejo Quetzaltenango Huehuetenango Petén Antigua Escuintla
San_Pedro_Sula La_Ceiba Olancho Choluteca Soyapango San_Miguel Masaya Estelí Bluefields Matagalpa Limón Puntarenas Alajuela
Cartago Guanacaste Colón Darién Darién_Gap David Bocas_del_Toro Camagüey Cienfuegos Guantánamo Holguín Matanzas Pinar_del_Río
Varadero Cap-Haïtien Les_Cayes Gonaïves Jacmel Jérémie Pétion-Ville Cité_Soleil Artibonite Santiago_de_los_Caballeros
Punta_Cana La_Romana Montego_Bay Ocho_Rios Mandeville Negril Spanish_Town Portmore Ponce Mayagüez Freeport Castries Kingstown
Roseau St._George's Basseterre Charlotte_Amalie Road_Town Willemstad Oranjestad Tobago Chaguanas San_Fernando Arima Linden
New_Amsterdam Berbice Essequibo Demerara Barquisimeto Maracay San_Cristóbal Táchira Zulia Bolívar Ciudad_Bolívar Ciudad_Guayana
Puerto_Ordaz Barinas Carabobo Aragua Miranda Falcón Apure Orinoco Barranquilla Bucaramanga Ibagué Pereira Manizales Armenia
Neiva Pasto Popayán Santa_Marta Montería Valledupar Villavicencio Quibdó Buenaventura Tumaco Antioquia Arauca Atlántico Boyacá
Caldas Caquetá Casanare Catatumbo Cauca Cesar Chocó Cundinamarca Guaviare La_Guajira Magdalena Meta Nariño Norte_de_Santander
Putumayo Quindío Risaralda Tolima Valle_del_Cauca Ambato Cuenca Durán Esmeraldas Galápagos Ibarra Loja Machala Manabí Manta
Portoviejo Riobamba Sucumbíos Yasuní Ayacucho Cajamarca Callao Chiclayo Chimbote Huancayo Huánuco Ica Iquitos Juliaca Loreto
Madre_de_Dios Moquegua Piura Pucallpa Puno Tacna Trujillo Tumbes Ucayali VRAEM El_Alto Oruro Potosí Tarija Trinidad Chapare
Santa_Cruz_de_la_Sierra Titicaca Antofagasta Araucanía Arica Biobío Calama Concepción Coquimbo Iquique La_Serena Magallanes
Ñuble Osorno Puerto_Montt Punta_Arenas Rancagua Talca Temuco Valdivia Viña_del_Mar Easter_Island Tierra_del_Fuego Bahía_Blanca
Bariloche Catamarca Chaco Chubut Comodoro_Rivadavia Corrientes Entre_Ríos Formosa Jujuy La_Pampa La_Plata Mar_del_Plata
Misiones Neuquén Paraná Posadas Resistencia Río_Negro Salta San_Luis Santiago_del_Estero Tucumán Ushuaia Vaca_Muerta
Ciudad_del_Este Encarnación Itaipú Canelones Maldonado Paysandú Punta_del_Este Rivera Salto Alagoas Amapá Amazonas Aracaju
Bahia Belém Boa_Vista Brumadinho Campinas Campo_Grande Ceará Cuiabá Espírito_Santo Florianópolis Foz_do_Iguaçu Goiás Goiânia
João_Pessoa Macapá Maceió Mariana Mato_Grosso Mato_Grosso_do_Sul Maranhão Minas_Gerais Natal Niterói Palmas Pará Paraíba
Pernambuco Petrópolis Piauí Porto_Velho Ribeirão_Preto Rio_Branco Rio_Grande_do_Norte Rio_Grande_do_Sul Rondônia Roraima
Santa_Catarina Santos São_Luís Sergipe Teresina Tocantins Vitória Ipanema Copacabana Rocinha Avenida_Paulista Alice_Springs
Ballarat Bendigo Broome Bundaberg Cairns Coffs_Harbour Dubbo Geelong Gladstone Gold_Coast Goulburn Kalgoorlie Launceston
Lismore Mackay Mildura Orange Parramatta Pilbara Port_Hedland Rockhampton Sunshine_Coast Tamworth Toowoomba Townsville
Wagga_Wagga Wollongong Outback Great_Barrier_Reef Uluru Torres_Strait Norfolk_Island Christmas_Island Hawke's_Bay Invercargill
Napier Nelson Northland Otago Palmerston_North Queenstown Rotorua Southland Taranaki Tauranga Waikato Whakatane Whanganui
Whangarei Waitangi North_Island South_Island Lae Mount_Hagen Rabaul Bougainville Enga Madang Wewak Hela Southern_Highlands
Guadalcanal Malaita Tarawa Funafuti Majuro Kwajalein Palikir Koror Yap Nuku'alofa Avarua Niue Pago_Pago American_Samoa Saipan
Tinian Tanna Espiritu_Santo Efate Lautoka Nadi Labasa Vanua_Levu Viti_Levu Savai'i Upolu
`);
