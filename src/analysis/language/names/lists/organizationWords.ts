import { words } from './list.ts';

/** Words that organisations' names are made of, mostly at the end or the beginning. */
export const ORGANIZATION_WORDS = words(`
Inc Inc. Ltd Ltd. LLC PLC Plc Corp Corp. Corporation Co Co. Company Companies Group Holdings Holding GmbH AG SA S.A. NV BV
Pte Bhd Oyj AB Partners Associates Bros. Brothers Industries Enterprises Bank Bancorp Insurance Airlines Airways Air Motors
Oil Gas Petroleum Energy Steel Mining Pharmaceuticals Pharma Laboratories Technologies Systems Software Electronics Telecom
Media Press Times Post Herald Tribune Gazette News Network Broadcasting Television Radio Agency Ministry Department Bureau
Office Commission Committee Council Board Authority Administration Service Services Parliament Congress Senate Assembly
House Court Tribunal Police Army Navy Force Forces Guard Guards Corps Brigade Battalion Regiment Division Fleet Command
Militia Front Movement Party Union Alliance Coalition League Federation Confederation Association Society Club Foundation
Trust Fund Institute Institution University College School Academy Hospital Clinic Church Museum Orchestra Theatre Theater
Opera Ballet Centre Center Organization Organisation Consortium Initiative Programme Program Project Team United City
Rovers Wanderers Athletic Rangers FC F.C. AFC SC CF Cup Olympic Committee Secretariat Cabinet Politburo Presidium Duma
Knesset Bundestag Bundesliga Majlis Diet Kremlin Pentagon Interpol Europol Exchange Securities Capital Ventures Studios
Records Entertainment Pictures Publishing Publishers Books Magazine Journal Review Labs Observatory Cathedral Diocese
Workers' Teachers' Chamber Conference Convention Forum Summit Watch Cross Crescent Bar Syndicate Cartel Gang Brotherhood
Taliban Hezbollah Hamas ISIS ISIL Daesh Boko_Haram Al-Shabaab al-Shabab Al_Qaeda al-Qaeda NATO EU UN U.N. WHO IMF WTO
UNESCO UNICEF OPEC ASEAN BBC CNN AP AFP Reuters Xinhua TASS Yonhap KCNA CIA FBI NSA MI5 MI6 FSB KGB NASA ESA FDA EPA
Limited Berhad Sdn Tbk PT CV Construction Foods Farms Terminals Devices Semiconductor Semiconductors Works Logistics Shipping
Lines Cement Chemical Chemicals Properties Developers Development Estates Builders Realty Resources Minerals Mines Metals
Refinery Refineries Motor Automobile Automotive Aerospace Aviation Aircraft Biotech Therapeutics Bio Genetics Health Healthcare
Medical Textile Textiles Mills Garments Apparel Brewery Breweries Beverages Dairy Hotels Resorts Retail Stores Supermarkets
Telecommunications Communications Networks Digital Tech Solutions Robotics Games Interactive Analytics Advisors Advisory
Consulting Consultants Equity Funds Wealth Asset Management Finance Financial Credit Savings Microfinance Leasing Investments
Investment Investors Assurance Reinsurance Wire Daily Express Chronicle Observer Mail Sun Star Standard Voice Nation Mirror
Telegraph Independent Inquirer Weekly Monitor Register Sentinel Bulletin Digest Broadcaster Registry Inspectorate Magistrates'
Prosecutor's Prosecutors Attorney's Directorate Constabulary Gendarmerie Coastguard Squadron Platoon Unit Taskforce Faculty
Seminary Polytechnic Laboratory Synod Archdiocese NGO Charity Collective Caucus Bloc Guild Cooperative Co-operative Panchayat
Shura Jirga Rada Seimas Saeima Riigikogu Storting Folketing Riksdag Eduskunta Sejm Cortes Dáil Seanad Skupština Sabor Verkhovna
Sangh Sena Dal Parishad Samiti Morcha Sabha Dewan Rakyat Partai Partido Parti Partei Partito Kongres Sindicato Confederación
Federación Ministerio Banco Banque Banca Bankasi Bankası Universidad Université Universität Università Universiti Universitas
Universidade Instituto Institut Istituto Fundación Fondation Stiftung Asociación Associação Associazione Clube Deportivo
Sporting Atlético Dinamo Dynamo Spartak Lokomotiv Red_Star Olympique Union_Sportive Juniors Kings Lions Tigers Eagles Bulls
Sharks Titans Royals Knights Giants Indians Capitals Chiefs Pirates Stars Wolves Bears Hawks Falcons Panthers Warriors Raiders
Saints Dolphins Hurricanes Crusaders Blues Highlanders Reds Stallions Gunners Zalmi Qalandars Gladiators Sultans Cricket Rugby
Hockey Athletics Aquatics Boxing Wrestling Judo Gymnastics Cycling Embassy Consulate Mission Delegation Mandate Refugee Relief
Aid Rescue Response Protection Security Intelligence Surveillance Customs Immigration Revenue Treasury Audit Anti-Corruption
Narcotics Drugs Disaster Emergency Meteorological Statistics Electoral Election Elections Census Planning Infrastructure
Railways Railway Ports Maritime Aeronautics Space Atomic Nuclear Electricity Electric Power Water Sewerage Transport
Transportation Communist Socialist Democratic Republican Liberal Conservative National People's Workers Farmers Fishermen
Teachers Doctors Nurses Lawyers Journalists Students Youth Women's Women Veterans Pensioners Liberation Resistance Salvation
Patriotic Progressive Popular Unity Justice Freedom Reform Renewal Solidarity Motherland Fatherland Islamic Christian Muslim
Jewish Hindu Buddhist Catholic Orthodox Lutheran Methodist Baptist Anglican Evangelical Pentecostal
`);
