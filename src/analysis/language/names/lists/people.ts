import { words } from './list.ts';

/**
 * Given names and surnames by region, written for this project: common ones, so that an unknown name beside one of
 * them is likely a person's. Syllables of Korean, Chinese and Vietnamese names stand alone, as the tokenizer splits at
 * hyphens.
 */
export interface Region {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** "Kim Jong Un", "Xi Jinping": the surname stands first, and given names are often of two syllables. */
  readonly surnameFirst?: boolean;
}

const english: Region = {
  given: words(`
James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven
Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan
Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron
Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry
Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph
Randy Eugene Vincent Russell Elijah Louis Bobby Philip Johnny Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica
Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Dorothy Carol Amanda Melissa Deborah
Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Emma Samantha Katherine
Christine Debra Rachel Catherine Carolyn Janet Ruth Maria Heather Diane Virginia Julie Joyce Victoria Olivia Kelly Christina
Lauren Joan Evelyn Judith Megan Cheryl Andrea Hannah Martha Jacqueline Frances Gloria Ann Teresa Kathryn Sara Janice Jean
Alice Madison Doris Abigail Julia Judy Grace Denise Amber Marilyn Beverly Danielle Theresa Sophia Marie Diana Brittany
Natalie Isabella Charlotte Rose Alexis Kayla Nigel Graham Simon Colin Ian Trevor Alistair Alastair Stuart Neil Derek Gordon
Malcolm Hugh Angus Callum Ewan Fraser Gareth Rhys Owen Dafydd Fiona Gemma Tracey Gillian Hilary Imogen Philippa Poppy
Nicola Siobhan Niamh Aoife Sinead Ciaran Declan Liam Conor Padraig Eoin Seamus Brendan Craig Shane Bradley Troy Brett Glenn
Todd Chad Derrick Marcus Curtis Darren Lee Leon Max Oliver Oscar Theo Theodore Lewis Harry Harrison Archie Alfie Freddie
Bob Bill Jim Tom Dan Mike Steve Dave Chris Matt Ben Sam Nick Tony Greg Jeff Ken Ron Don Ray Ted Fred Pete Andy Rob Phil
Kate Liz Jane Sue Anne Jo Beth Maggie Katie Lucy Sophie Ellie Chloe Mia Amelia Ava Harriet Claire Clare Louise Tara
Tiffany Crystal Vanessa Monica Erica Holly Brooke Paige Hillary Barack Joseph Kamala Condoleezza Donald Melania Nikki
Newt Mitt Rex Rand Ron Marco Ted Lindsey Mitch Nancy Chuck Elon Jeff Mark Warren Oprah Serena Venus LeBron Tiger
Bernie Vivek Tim Gavin Gretchen Tulsi Pam Kash Kristi Doug Antony Jake Lloyd Merrick Jerome Gina Alejandro Avril Boris Rishi
Keir Sadiq Priti Suella Kemi Yvette Wes Ed Humza Pierre Chrystia Jagmeet Mélanie Anita François Penny Jacinda Winston Bezos
Sundar Satya Sheryl Jamie Beyoncé Taylor Novak Usain Shelly-Ann Portia Kamla Gaston Irfaan Bharrat`),
  surnames: words(`
Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson
Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Scott Green Adams Baker Nelson Carter Mitchell Roberts Turner
Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson
Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins
Perry Powell Long Patterson Hughes Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes Myers Ford
Hamilton Graham Sullivan Wallace Woods Cole West Jordan Owens Reynolds Fisher Ellis Harrison Gibson McDonald Cruz Marshall
Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Henry Boyd Mason Kennedy Warren Dixon Burns Gordon
Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Grant Knight Ferguson Stone Hawkins Dunn Perkins Hudson Spencer
Gardner Payne Pierce Berry Matthews Arnold Wagner Willis Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane
Andrews Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Sims Peters Kelley Franklin Lawson Fields Ryan
Schmidt Carr Wheeler Chapman Oliver Montgomery Richards Williamson Johnston Banks Meyer Bishop McCoy Howell Morrison Hansen
Garza Harvey Little Burton Stanley Nguyen George Jacobs Reid Fuller Lynch Dean Gilbert Garrett Romero Welch Larson Frazier
Burke Hanson Day Moreno Bowman Fowler Brewer Hoffman Carlson Silva Pearson Holland Douglas Fleming Jensen Byrd Davidson
Hopkins May Terry Wade Soto Walters Curtis Neal Caldwell Lowe Jennings Barnett Graves Jimenez Horton Shelton Barrett Obrien
O'Brien O'Connor O'Neill O'Sullivan O'Reilly O'Donnell McCarthy McConnell McKenzie McCain McLean MacDonald MacLeod Fitzgerald
Fitzpatrick Gallagher Doherty Byrne Walsh Kavanagh Whitaker Whitehead Ashworth Atkinson Barlow Blackburn Bradshaw Clarke
Cameron Thatcher Blair Johnson Sunak Truss Starmer Corbyn Farage Osborne Miliband Biden Trump Obama Clinton Bush Reagan
Carter Nixon Pence Harris Pompeo Tillerson Blinken Austin Kerry Rumsfeld Cheney Powell Gore Romney McConnell Pelosi Schumer
Albanese Morrison Turnbull Gillard Rudd Howard Ardern Luxon Hipkins Trudeau Harper Poilievre Freeland Gates Musk Bezos
Vance Walz DeSantis Rubio Buttigieg Haley Ramaswamy Newsom Whitmer Gabbard Bondi Patel Noem Hegseth Waltz Bessent Lutnick
Witkoff Kellogg Zuckerberg Buffett Dimon Altman Garland Yellen Mayorkas Haines Kirby Psaki Jean-Pierre Bolton Mattis Esper
Milley Giuliani Cohen Manafort Bannon Flynn Mueller Comey Wray Fauci Jeffries Scalise Manchin Sinema Fetterman Warnock Ossoff
Abrams Kemp Abbott Paxton Hochul Mamdani Bass Cuomo Ocasio-Cortez Omar Tlaib Gaetz Raskin Schiff Kinzinger Ginsburg Kavanaugh
Gorsuch Alito Sotomayor Kagan Major Raab Gove Braverman Badenoch Rayner Reeves Lammy Streeting Khan Burnham Sturgeon Swinney
Yousaf Salmond Davey Lucas Hancock Cummings Kwarteng Mordaunt Cleverly Shapps Healey Carney Singh Joly Legault Dutton Wong
Marles Chalmers Bowen Plibersek Ley Seymour Key Holness Golding Mottley Rowley Persad-Bissessar Ali Jagdeo Gonsalves Skerrit
Browne Bainimarama Rabuka Marape Sogavare Manele Mata'afa Faleolo Bolt Fraser-Pryce Thompson-Herah Rihanna Swift Weinstein
Epstein Maxwell Cosby Depp Heard Assange Snowden Manning Djokovic Verstappen`),
};

const korean: Region = {
  surnameFirst: true,
  given: words(`
Jong Un Il Sung Yo Jung Ju Ae Min Woo Soo Hyun Jin Hee Young Yong Chul Chol Ho Seok Sik Hwan Kyu Geun Keun Myung Myong Jae
Joon Jun Sang Seung Sun Seo Yeon Yun Eun Hye Kyung Kyong Tae Dong Hyon Hyung Hyok Hun Hoon Kwang Nam Su Chun Chan Bok Byung
Pyong Ryong Ryol Gil Pak Mi Ji Na Bin Hwa Ok Suk Sook Sol Ri Song Thae Guk Hak Chang Wook Uk Ki Gi Bum Beom Seon Cheol
Jeong Joo Hyo Ah Won
Gyu Yoon Yeol Nak Yon Moon In Chon Hui Kum Sin Rim Ik`),
  surnames: words(`
Kim Lee Park Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh O Seo Suh Shin Sin Kwon Hwang Ahn
An Song Ryu Yoo Yu Hong Jeon Jun Chun Ko Koh Go Moon Mun Yang Son Sohn Bae Baek Paek Heo Hur Nam Sim Shim Noh Roh No Ha Joo
Ju Koo Ku Gu Kwak Sung Cha Chu Choo Woo Min Jin Ri Rhee Yi Pak Thae Kwon Hyon Om Kye Pang Bang Ro Ra Na Paik Chae
Jong Chon Ji Um Won Kong Ham Byun Yeom Yom Thak Tak Ryang Jon To Pyon`),
};

const chinese: Region = {
  surnameFirst: true,
  given: words(`
Jinping Xiaoping Zedong Enlai Jintao Zemin Rongji Jiabao Keqiang Qiang Yi Jiechi Qishan Huning Zhanshu Leji Zheng Wei Fang
Xiu Na Min Jing Li Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xia Ping Gang Gui Peng Fei Hui Ling Bo Bin Xin Yu Hao Hong
Jian Jianguo Jianhua Guoqiang Zhiqiang Haiyan Xiaoming Xiaoling Xiaodong Dan Ting Qing Shan Rui Kai Wen Wenbin Chunying
Lijian Mao Ning Yingwen Ing Wen Teh Cheng Chih Hsiu Mei Shu Yuan Chun Ling Kwok Wai Chi Chiu Yiu Ka Kin Siu Man Wing Yin
Tat Hing Chung Lam Carrie Leung Kwan Fung Shing Sze Ho Yee Ching Keung Xiaobo Weiwei Qichen Chen Shi Zhen Zhong Zhi
Ying Hua Fen Guo Jin Long Rong Sheng Song Xiang Xiao Xue Ya Yue Xi Shangfu Fenghe Zhaoxing Ing-wen Ching-te Ying-jeou Shui-bian
Wen-je Kuo-yu Ka-chiu Wai-kwong Chee-hwa Yuet-ngor Kwok-kin Ho-fung Chi-fung`),
  surnames: words(`
Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu
Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Lü Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren
Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Li Chang
Xi Hua Bo Chan Wong Cheung Lau Lam Leung Ng Cheng Ho Yeung Tsang Tse Chow Yip Kwok Lai Mak Tsai Hsieh Hsu Chiang Chou Tsao
Tseng Kuo Hsiao Yeh Tsui Fung Kwan Lui Siu Tam Tong Yau Yuen Au Law Kwong Poon Ong Teo Goh Koh Toh Neo Chua Sim Tay
Lei Tao Gong Ouyang Situ Mok Hui Chiu To Hung Teng Koo Chu Chien Ko Ke Seah Quek Lim Low Foo Chia Heng`),
};

const vietnamese: Region = {
  surnameFirst: true,
  given: words(`
Van Thi Minh Duc Anh Tuan Hung Dung Phuc Trong Tan Xuan Quang Thanh Hai Hoang Huy Khanh Long Nam Phong Quoc Son Thang Tien
Trung Tu Viet Vinh Lan Linh Mai Ngoc Nga Nhung Phuong Thao Thu Thuy Trang Tuyet Yen Hanh Hien Huong Chinh Dinh Hue Binh
Bao Chau Chi Cuong Dat Duong Giang Ha Hoa Kien Quan Quynh Tam Thien Toan Tri Trinh Tung Vy Vuong Lam Luong Thuong`),
  surnames: words(`
Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Dao Doan Trinh Luong Mai To Ha Thach
Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Tô Đinh Lương Trịnh Đoàn Cao Chu Ta Tạ Hà`),
};

const japanese: Region = {
  given: words(`
Shinzo Fumio Yoshihide Taro Junichiro Yukio Naoto Yoshihiko Sanae Shigeru Hirokazu Yasuhiro Toshimitsu Nobuo Kenji Takeshi
Hiroshi Satoshi Kazuo Akira Makoto Takashi Koichi Shinji Yoko Akiko Yuriko Keiko Naoko Tomoko Haruka Sakura Yui Aoi Haruto
Ren Sota Daiki Shota Kenta Ryota Takumi Kaito Naruhito Akihito Masako Michiko Fumihito Hideki Ichiro Shohei Naomi Kei
Hayao Haruki Kenzaburo Kazuya Masayoshi Carlos Tetsuya Yusuke Daisuke Kohei Ryo Hiroyuki Nobuyuki Masahiro Kotaro Minoru
Tadashi Osamu Isamu Yoshimasa Katsunobu Taku Ken
Seiko Koji Masato Naoki Yuki Yuko Sachiko Emi Rina Mei Hideo Kaori Ayumi Hitoshi Noriko Tsutomu Yasuo`),
  surnames: words(`
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue
Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa
Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano
Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida
Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka
Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi Matsuo Nomura Kikuchi Sano Onishi Sugimoto Arai Hamada Ichikawa Kishida
Suga Koizumi Hatoyama Kan Noda Ishiba Aso Motegi Kono Hayashi Kamikawa Nakasone Toyota Honda Osaka Nishikori Ohtani
Takaichi Onodera Kihara Nikai Edano Izumi Tamaki Shii Kuroda Otani Uchimura Toyoda Ghosn Mikitani Kawaguchi Kawasaki Nagai`),
};

const southeastAsian: Region = {
  given: words(`
Joko Susilo Bambang Megawati Prabowo Anies Ganjar Retno Luhut Budi Agus Siti Dewi Sri Rini Eko Dwi Adi Wahyu Putri Ratna
Basuki Tjahaja Sukarno Suharto Jusuf Ma'ruf Tri Hendra Yudi Mahathir Anwar Najib Muhyiddin Ismail Rosmah Zahid Hishammuddin
Nurul Izzah Khairy Syed Wan Azizah Abdullah Ferdinand Rodrigo Benigno Corazon Gloria Leni Sara Imelda Bongbong Jejomar Manny
Juan Prayut Prayuth Thaksin Yingluck Pita Srettha Paetongtarn Abhisit Prawit Somchai Somsak Anutin Bhumibol Vajiralongkorn
Hun Manet Sen Sam Rainsy Kem Sokha Norodom Sihanouk Aung San Suu Kyi Min Hlaing Thein Win Myint Htin Kyaw Ne Khin Maung
Zaw Ko Ni Thant Bounnhang Thongloun Xanana Ramos Lawrence Hsien Loong Kuan Yew
Nur Ahmad Muhammad Mohd Mohamad Mohamed Abdul Datuk Hadi Rafizi Shafie Fadillah Gobind Lim Loke Airlangga Puan Ridwan Erick
Tito Yasonna Mahfud Gibran Kaesang Thanathorn Chavalit Wissanu Maha Imee Isko Panfilo Vicente Jose Joseph Leila Risa Koko Bato
Francis Grace Cynthia Loren Teodoro Delfin Eduardo Gilberto Than Soe Hla Nay`),
  surnames: words(`
Widodo Yudhoyono Subianto Sukarnoputri Baswedan Pranowo Marsudi Pandjaitan Purnama Wijaya Santoso Hidayat Susanto Kusuma
Setiawan Nugroho Saputra Siregar Nasution Lubis Harahap Mohamad Ibrahim Razak Yassin Yaakob Hamidi Hussein Badawi Marcos
Duterte Aquino Arroyo Estrada Robredo Pacquiao Binay Macapagal Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Villanueva
Dela_Cruz Ramos Lacson Cayetano Enrile Chan-ocha Shinawatra Limjaroenrat Thavisin Vejjajiva Wongsuwan Charnvirakul
Wongsawat Thaugsuban Hlaing Gusmao Gusmão Horta Vorachit Sisoulith
Sukarno Suharto Kamil Thohir Karnavian Laoly Maharani Hartarto Indrawati Mulyani Wiranto Habibie Wahid Simanjuntak Hutapea
Sihombing Ginting Kurniawan Wibowo Pratama Utomo Suryanto Hakim Abdullah Hassan Ismail Osman Othman Rahman Zakaria Ramli Awang
Tuan Juangroongruangkit Hunsen Sen Manet Rainsy Domagoso Sotto Roxas Poe Escudero Zubiri Villar Gatchalian Hontiveros Pimentel
Recto Trillanes Lagdameo Teodoro Locsin Manalo Carpio Castillo Salazar Mercado Tolentino Dela_Rosa Suu_Kyi Swe Oo Tun Aye Naing`),
};

const arabic: Region = {
  given: words(`
Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Mahmoud Mahmud Ali Hassan Hasan Hussein Hussain Husain Abdullah Abdallah
Abdul Abdel Abdelaziz Abdelfattah Abdulaziz Abdulrahman Abdelmadjid Omar Umar Othman Osman Ibrahim Ismail Yousef Yusuf
Youssef Khalid Khaled Salman Faisal Fahd Turki Bandar Nayef Sultan Saud Saad Said Saeed Sayyid Sayed Mustafa Moustafa
Mostafa Karim Kareem Tariq Tarek Ziad Ziyad Rashid Hamad Tamim Mansour Mansoor Nasser Nasir Gamal Jamal Anwar Hosni Bashar
Hafez Maher Rifaat Walid Waleed Rafik Rafic Saad Najib Nabih Michel Samir Amin Bassam Adel Adil Hakim Haider Haidar Nouri
Barham Jalal Massoud Muqtada Moqtada Saddam Uday Qusay Tareq Yasser Yasir Marwan Ismail Yahya Khaled Mahmoud Saeb Hanan
Nabil Mohammed Fatima Aisha Ayesha Khadija Zainab Zaynab Maryam Mariam Layla Leila Laila Noor Nour Huda Hind Samira Salma
Amal Amina Rania Reem Rana Dina Hala Lubna Nadia Nawal Malala Muammar Seif Saif Khalifa Fayez Abdelhamid Aguila Zine Beji
Kais Moncef Rached Abdelilah Saadeddine Driss Hakim Achraf Riyad Sofiane Islam Mo Emad Essam Hossam Tawakkol Abdrabbuh
Abdulmalik Hani Anas Usama Osama Ayman Abu Umm Ould Bint Bin Ibn
Ismael Abdelrahman Talal Jassim Sabah Nawaf Mishal Haitham Qaboos Hamdan Zayed Tahnoun Majed Naser Sami Amir Kamal Ramzi Riad
Rami Hisham Ashraf Sherif Sameh Alaa Farouk Gebran Naim Yehya Khalil Jibril Fuad Mohammed_Shia Abdul_Amir Ghazi Hadi Aidarous
Mahdi Rashad Fathi Abdul_Hamid Saddek Kaïs Hichem Elyes Najla Abdelkader Ahmed_Gaid Saïd Mehdi Aziz Nasser_Bourita Nizar Fatma
Aicha Zeinab Dalia Hiba Iman Lina Maha Mona Rasha Sara Sawsan Shaima Suha Yasmin Yasmine Amira Asma Sahar`),
  surnames: words(`
al-Assad Assad al-Sisi Sisi Mubarak Morsi Nasser Sadat Hariri Nasrallah Berri Aoun Mikati Geagea Jumblatt Maliki al-Maliki
al-Abadi Abadi Kadhimi Sudani al-Sudani Sadr al-Sadr Sistani al-Sistani Talabani Barzani Hussein Aziz Arafat Abbas Haniyeh
Sinwar Meshaal Deif Erekat Fayyad Dahlan Shtayyeh Hadi Saleh Houthi al-Houthi Salman Maktoum Nahyan Thani Sabah Khalifa
Saud Jubeir al-Jubeir Khashoggi Gaddafi Qaddafi Gadhafi Haftar Hifter Serraj Sarraj Dbeibah Menfi Bouteflika Tebboune
Saied Essebsi Marzouki Ghannouchi Ben_Ali Benkirane Othmani Akhannouch Bashir al-Bashir Burhan Dagalo Hamdok Salah Mahrez
Hakimi Ziyech Mane Baghdadi al-Baghdadi Zawahiri al-Zawahiri Zarqawi Laden Jolani al-Jolani al-Sharaa Masri Khatib Haddad
Khoury Najjar Saleh Mansour Hamdan Khalil Qasim Hashem Darwish Shaheen Tamimi Obeidi Dulaimi Jabouri Zebari Safadi Shukri
Shoukry Boutros Ghali ElBaradei
el-Sisi Bensalah Bourita Salam Qassem Gemayel Frangieh Bassil Diab Salameh Mashaal Barghouti al-Kadhimi Halbousi Salih Zubaidi
Alimi bin_Salman bin_Abdulaziz bin_Zayed bin_Rashid al-Maktoum Al_Nahyan Al_Maktoum Al_Thani Al_Sabah Al_Khalifa Al_Saud
al-Thani Jaber al-Jaber Sharaa Shara Golani al-Burhan Turabi Mahdi Zoubi Shehadeh Hamdi Fahmy Zaki Madbouly Abdelatty Hassan
Farouk Amer Tantawi Anan Gomaa Tayeb al-Tayeb Benali Bennani Alaoui Idrissi Tazi Fassi Chraibi Belkacem Benflis Boukhari
Mansouri Trabelsi Jebali Chahed Fakhfakh Mechichi Bouden Hamrouni Ayari Mejri`),
};

const persianTurkishCentralAsian: Region = {
  given: words(`
Hassan Mahmoud Ebrahim Mohammad Javad Ali Akbar Hashemi Ruhollah Mir Hossein Hossein Mehdi Mehrdad Reza Amir Abbas Saeed
Hamid Behrouz Bahram Dariush Farhad Kaveh Masoud Majid Morteza Nasrin Narges Shirin Mahsa Zahra Parisa Leyla Qassem Qasem
Mojtaba Masih Recep Tayyip Abdullah Ahmet Binali Kemal Devlet Meral Ekrem Mevlut Mevlüt Hulusi Süleyman Suleyman Mehmet
Mustafa Murat Mesut Hakan Emre Arda Ömer Omer Yusuf Orhan Elif Zeynep Ayşe Ayse Fatma Emine Selahattin Figen Can Burak Cem
Fethullah Nursultan Kassym Jomart Islam Shavkat Emomali Gurbanguly Serdar Sadyr Almazbek Sooronbay Kurmanbek Roza Askar
Ilham Heydar Mehriban Ashraf Hamid Abdul Gulbuddin Burhanuddin Hibatullah Sirajuddin Haibatullah Zalmay Ahmad Massoud
Zabihullah Akhtar Mawlawi Aigul Dinara Timur Rustam Bakhtiyar Daniyar Yerlan
Esmail Ghasem Maryam Nika Sadegh Kamal Muharrem Mansur Ozgur Özgür Berat Fahrettin Bekir Deniz Osman Jeyhun Rashid Amrullah
Mullah Karim Kassym-Jomart Dariga Nikol Serzh Robert Levon Vahagn Irakli Mikheil Bidzina Salome Giorgi Zurab Aram Karen Narek
Gayane Tigran Vardan Aidar Bakyt Marat Nurlan Azamat Ulugbek Jasur Dilshod Farrukh Sherzod`),
  surnames: words(`
Rouhani Ahmadinejad Raisi Khamenei Khomeini Zarif Larijani Rafsanjani Khatami Mousavi Karroubi Soleimani Salami Amirabdollahian
Pezeshkian Araghchi Velayati Shamkhani Qalibaf Ghalibaf Jalili Ebadi Mohammadi Sotoudeh Amini Panahi Farhadi Pahlavi Rezaei
Hosseini Ahmadi Karimi Moradi Jafari Erdogan Erdoğan Gul Gül Davutoglu Davutoğlu Yildirim Yıldırım Kilicdaroglu Kılıçdaroğlu
Imamoglu İmamoğlu Bahceli Aksener Cavusoglu Çavuşoğlu Akar Soylu Fidan Kalin Demirtas Demirtaş Ozel Özel Ataturk Atatürk Inonu
Ozal Demirel Ecevit Ciller Gulen Ocalan Öcalan Pamuk Yilmaz Yılmaz Kaya Demir Celik Çelik Sahin Şahin Yildiz Aydin Ozturk
Arslan Dogan Kurt Nazarbayev Tokayev Karimov Mirziyoyev Rahmon Berdymukhamedov Berdimuhamedow Niyazov Japarov Atambayev
Jeenbekov Bakiyev Otunbayeva Akayev Aliyev Aliyeva Karzai Ghani Hekmatyar Rabbani Akhundzada Haqqani Khalilzad Mansour Mujahid
Baradar Muttaqi Yaqoob Dostum
Hajizadeh Qaani Alinejad Salehi Baghaei Kanani Vahidi Bagheri Rahimi Mohseni Tajik Ince İnce Bahçeli Akşener Yavas Yavaş
Albayrak Simsek Şimşek Bozdag Altun Kalın Guler Güler Yerlikaya Gülen Kavala Yıldız Öztürk Aydın Doğan Kilic Kılıç Aslan Cetin
Çetin Kara Koc Koç Ozkan Özkan Polat Korkmaz Bayramov Mammadov Abdullah Massoud Saleh Nazarbayeva Pashinyan Sargsyan Kocharyan
Ter-Petrosyan Khachaturyan Mirzoyan Harutyunyan Garibashvili Kobakhidze Saakashvili Ivanishvili Zourabichvili Kavelashvili
Margvelashvili Kvirikashvili Papuashvili Melia Shevardnadze`),
};

const african: Region = {
  given: words(`
Nelson Desmond Thabo Jacob Cyril Julius Winnie Kgalema Phumzile Nkosazana Robert Emmerson Morgan Joice Uhuru Jomo Mwai Raila
William Daniel Yoweri Museveni Paul Kagame Idi Milton Kizza Bobi Pierre Laurent Joseph Felix Félix Moise Moïse Etienne Denis
Ellen Samuel Charles Ernest Julius Maada Alpha Macky Abdoulaye Ousmane Sekou Amadou Toumani Modibo Moussa Mahamadou Mohamed
Idriss Mahamat Paul Ali Omar Teodoro Goodluck Olusegun Muhammadu Umaru Bola Atiku Yemi Ngozi Chimamanda Chinua Wole Sani
Ibrahim Babatunde Adebayo Oluwaseun Chinedu Chukwu Emeka Ifeanyi Obi Kwame Kofi Nana Akufo John Jerry Kojo Kwesi Yaw Abena
Ama Akua Haile Abiy Meles Hailemariam Mengistu Isaias Tedros Tewolde Dawit Mulatu Sahle Kenenisa Tirunesh Almaz Hirut Salva
Riek Machar Hassan Sharif Farmajo Siad Jakaya Samia Magufuli Benjamin Kenneth Frederick Edgar Hakainde Lazarus Joyce Bingu
Armando Filipe Joaquim José Agostinho Isabel Hage Hifikepunye Sam Festus Seretse Mokgweetsi Mswati Didier Sadio Samuel
Yaya Gervinho Kylian Eliud Wangari Lupita Chidi Thandiwe Sipho Thabiso Lindiwe Nomvula Bongani Themba
Peter Nyesom Rotimi Babajide Godwin Abdulrasheed Nasir Abba Rabiu Kashim Aminu Usman Musa Yakubu Bello Garba Lai Chukwuemeka
Nnamdi Obinna Uche Amaka Adaeze Chioma Nkechi Olu Ade Ayo Kunle Segun Tunde Femi Gbenga Dele Wale Bisi Folake Funke Yetunde
Temitope Akosua Efua Akufo-Addo Mahama Alassane Bassirou Mamadou Oumar Ibrahima Cheikh Fatou Aminata Mariama Awa Assimi
Mohamed_Bazoum Abdourahamane Martin Jean-Pierre Étienne Constantino João Mmusi Helen Gwede Zweli Naledi Thandi Sibusiso
Nkosinathi Mandla Lungile Zanele Kalonzo Rigathi Musalia Martha Moses Kipchumba Kithure Wanjiru Wambui Njeri Muthoni Kamau
Kariuki Mwangi Njoroge Kiprono Kipkemboi Cheruiyot Chebet Jepkosgei Kipruto Faith Odhiambo Otieno Ochieng Onyango Akinyi
Achieng Atieno Muhoozi Tundu Freeman John_Magufuli Sahle-Work Debretsion Getachew Workneh Demeke Birtukan Tigist Abebe Tesfaye
Kebede Berhanu Alemayehu Hassan_Sheikh Farmaajo Abdullahi Abdi Ahmed Faure Patrice Romuald George Weah Julius_Maada Adama Yahya
Mamady Umaro`),
  surnames: words(`
Mandela Tutu Mbeki Zuma Ramaphosa Malema Motlanthe Sisulu Tambo Biko Dlamini Dlamini-Zuma Nkosi Ndlovu Khumalo Mthembu Zulu
Mkhize Mashaba Zille Maimane Steenhuisen Mugabe Mnangagwa Tsvangirai Chamisa Mujuru Biti Kenyatta Odinga Kibaki Ruto Moi
Gachagua Musyoka Museveni Amin Obote Besigye Kyagulanyi Kagame Habyarimana Nkurunziza Ndayishimiye Kabila Tshisekedi Bemba
Katumbi Lumumba Mobutu Sassou Nguesso Sirleaf Weah Taylor Doe Koroma Bio Conde Condé Doumbouya Sall Wade Faye Sonko Diouf
Senghor Toure Touré Keita Keïta Traore Traoré Goita Goïta Compaore Compaoré Kabore Kaboré Damiba Sankara Tchiani Bazoum
Issoufou Deby Déby Biya Ahidjo Bongo Obiang Ouattara Gbagbo Bedie Soro Drogba Jonathan Obasanjo Buhari Yar'Adua Tinubu
Abubakar Osinbajo Okonjo-Iweala Okonjo Iweala Adichie Achebe Soyinka Abacha Babangida Ekweremadu Okafor Okeke Okonkwo Eze
Nwosu Nwachukwu Adeyemi Adebayo Balogun Bello Danjuma Dangote Nkrumah Annan Akufo-Addo Addo Mahama Rawlings Kufuor Mensah
Owusu Boateng Asante Appiah Osei Selassie Ahmed Zenawi Desalegn Afwerki Ghebreyesus Tadesse Bekele Gebrselassie Tesfaye
Kebede Girma Kiir Machar Mayardit Mohamud Kikwete Hassan Nyerere Mkapa Kaunda Chiluba Sata Lungu Hichilema Chakwera Banda
Mutharika Guebuza Nyusi Chissano Machel Neto dos_Santos Lourenço Lourenco Geingob Nujoma Pohamba Khama Masisi Mane Salah
Eto'o Kipchoge Kipsang Cheruiyot Rotich Kiprop Kosgei Maathai Nyong'o Ochieng Otieno Wanjiru Kamau Mwangi Njoroge Kariuki
Shettima Atiku Obi Kwankwaso Wike Fubara Amaechi El-Rufai Sanwo-Olu Fashola Makinde Soludo Umahi Okowa Uzodinma Uzodimma
Oshiomhole Obaseki Akeredolu Aiyedatiwa Fayemi Adeleke Oyetola Ganduje Zulum Matawalle Tambuwal Saraki Lawan Akpabio
Gbajabiamila Emefiele Cardoso Sanusi Otedola Elumelu Adenuga Kanu Igboho Adeboye Oyedepo Kumuyi Chukwu Onyeka Obiora Ogunleye
Ajayi Akande Bamidele Oladipo Olatunji Gowon Bawumia Agyeman Amoah Ofori Bédié Diallo Diop Ndiaye Fall Gueye Sow Ba Barry Bah
Camara Coulibaly Diarra Cissé Konaté Dembélé Ouédraogo Itno Masra Kamto Nguema Touadéra Bozizé Fayulu Kamerhe Mukwege Mudavadi
Karua Wetangula Kindiki Wanyama Kiptum Rudisha Chepngetich Magufuli Lissu Mbowe Abiy Gebremichael Debretsion Reda Mekonnen
Gebreselassie Dibaba Farmajo Guelleh Chiwenga Chilima Chapo Mondlane Savimbi Mashatile Gordhan Mantashe Cele Mchunu Lamola
Motsepe Buthelezi Hlabisa Shivambu Ngcobo Sithole Moyo Ncube Sibanda Dube Mpofu Boko Nandi-Ndaitwah Rajoelina Ravalomanana
Jugnauth Ramgoolam Gnassingbé Talon Yayi Boakai Kamara Sesay Barrow Jammeh Embaló Neves`),
};

const indian: Region = {
  given: words(`
Narendra Rahul Sonia Rajiv Indira Jawaharlal Manmohan Atal Bihari Amit Rajnath Arun Sushma Nirmala Subrahmanyam Arvind Mamata
Mayawati Mulayam Akhilesh Lalu Nitish Yogi Sharad Uddhav Devendra Eknath Jayalalithaa Karunanidhi Chandrababu Jagan Naveen
Pinarayi Ashok Sachin Kapil Sunil Virat Rohit Saurav Sourav Anil Mukesh Ratan Azim Priyanka Aishwarya Amitabh Shah Salman
Aamir Deepika Ranveer Anushka Kareena Katrina Ravi Vijay Sanjay Ajay Rajesh Suresh Ramesh Mahesh Dinesh Ganesh Prakash Deepak
Manoj Vinod Pramod Sandeep Pradeep Kuldeep Harpreet Gurpreet Manpreet Jaspreet Lakshmi Sita Gita Geeta Anita Sunita Kavita
Savita Rekha Meena Neha Pooja Puja Shreya Divya Kiran Asha Usha Shanti Imran Nawaz Shehbaz Benazir Bilawal Asif Pervez
Zulfikar Yousaf Raza Shahid Asim Qamar Raheel Bushra Maryam Malala Hina Sheikh Hasina Khaleda Ziaur Mujibur Muhammad Tarique
Mahinda Gotabaya Ranil Maithripala Chandrika Sirimavo Basil Sajith Anura Velupillai Mahendra Girija Pushpa Sher Khadga
Ashwin Satya Sundar Rishi Priti Suella Sajid Sadiq Kamala Nikki Bobby Vivek Ajit
Nitin Piyush Manish Tejashwi Siddaramaiah Basavaraj Stalin Bhupesh Shivraj Kamal Jyotiraditya Himanta Sarbananda Biren Conrad
Hemant Mehbooba Omar Farooq Asaduddin Mallikarjun Jairam Shashi Abhishek Shah_Rukh Jasprit Ravindra Smriti Harmanpreet Neeraj
Khawaja Ishaq Shah_Mahmood Fazlur Siraj Babar Shaheen Muhammad_Yunus Obaidul Asaduzzaman Mirza Shakib Mushfiqur Tamim Namal
Sher_Bahadur Madhav Baburam Bidya Ram_Chandra Balendra Rabi Gagan Ibrahim Mohamed Abdulla Nasheed Muizzu Solih Jigme Lotay
Tshering Vikram Anand Pankaj Gaurav Nikhil Rohan Aditya Karthik Meera Radha Shabana Ayesha Sana Nadia Zainab`),
  surnames: words(`
Modi Gandhi Nehru Singh Vajpayee Shah Jaitley Swaraj Sitharaman Jaishankar Kejriwal Banerjee Yadav Kumar Adityanath Pawar
Thackeray Fadnavis Shinde Naidu Reddy Patnaik Vijayan Gehlot Pilot Chidambaram Advani Mukherjee Kovind Murmu Dhankhar Patel
Sharma Verma Gupta Agarwal Aggarwal Jain Mehta Desai Joshi Kulkarni Deshmukh Patil Iyer Iyengar Nair Menon Pillai Krishnan
Subramanian Srinivasan Raghavan Rao Bose Ghosh Chatterjee Mukhopadhyay Sen Das Dutta Roy Chowdhury Chaudhary Mishra Tiwari
Pandey Dubey Trivedi Shukla Tripathi Saxena Srivastava Mathur Kapoor Khanna Malhotra Chopra Bachchan Khan Padukone Kohli
Tendulkar Dhoni Ganguly Gavaskar Ambani Adani Tata Birla Premji Mittal Murthy Nadella Pichai Bhutto Sharif Zardari Musharraf
Gilani Abbasi Bajwa Munir Qureshi Dar Asif Yousafzai Bhatti Butt Chaudhry Malik Mirza Hussain Rehman Rahman Hasina Zia Wazed
Yunus Ershad Chowdhury Islam Rajapaksa Wickremesinghe Sirisena Kumaratunga Bandaranaike Jayewardene Premadasa Dissanayake
Prabhakaran Fernando Perera Silva Koirala Dahal Deuba Oli Thapa Shrestha Gurung Tamang Rana Basnet Ramaswamy Haley Jindal
Gadkari Goyal Doval Sisodia Prasad Mayawati Siddaramaiah Shivakumar Bommai Yediyurappa Kumaraswamy Stalin Palaniswami
Panneerselvam Baghel Chouhan Nath Scindia Sarma Sonowal Sangma Soren Mufti Abdullah Owaisi Kharge Ramesh Tharoor Sibal Singhvi
Venugopal Surjewala Sidhu Badal Mann Hooda Khattar Chautala Rawat Dhami Nadda Chandrachud Gogoi Ramana Bobde Mallya Nilekani
Dravid Bumrah Pandya Pant Gill Jadeja Chahar Thakur Tareen Khattak Gandapur Rashid Fawad Aurangzeb Iqbal Kayani Raheel Faiz
Hameed Siddiqui Awan Cheema Janjua Khosa Leghari Mazari Magsi Bugti Mengal Raisani Baloch Hossain Hossen Uddin Quader Alamgir
Hasan Miah Sarkar Sarker Mahmud Karim Kabir Haque Huq Alam Begum Khatun Akter Sultana Fonseka Gunawardena Gunawardana de_Silva
Jayasuriya Jayawardene Sangakkara Malinga Mathews Amarasuriya Herath Bandara Nepal Bhattarai Bhandari Paudel Poudel Sherpa Rai
Limbu Magar Adhikari Lamichhane Karki Khanal Acharya Nasheed Yameen Solih Muizzu Gayoom Waheed Wangchuck Tobgay Chaturvedi
Bansal Mahajan Arora Sethi Bhatia Chawla Sodhi Grewal Sandhu Dhillon Brar Kurup Nambiar Varghese Thomas Mathew Ramachandran
Venkatesh Hegde Shetty Bhat Deshpande Jadhav Chavan Bhattacharya Saha Mondal Biswas Barman Bora Borah Hazarika Saikia Deka
Kalita Lalhmangaihzuala Rio Zeliang`),
};

const slavic: Region = {
  given: words(`
Vladimir Dmitry Dmitri Dmitriy Sergei Sergey Alexander Aleksandr Aleksander Alexei Alexey Aleksei Andrei Andrey Anatoly
Boris Mikhail Nikolai Nikolay Viktor Victor Yuri Yury Yevgeny Evgeny Ivan Igor Oleg Pavel Pyotr Roman Ruslan Ramzan Maxim
Maksim Konstantin Valery Valentina Vyacheslav Vladislav Leonid Gennady Grigory Georgy Stanislav Anton Artem Artyom Denis
Kirill Nikita Maria Mariya Marina Natalia Natalya Olga Oksana Svetlana Tatiana Tatyana Yelena Elena Irina Anna Anastasia
Yekaterina Ekaterina Ksenia Lyudmila Ludmila Galina Yulia Yuliya Volodymyr Viktor Petro Oleksandr Oleksiy Oleksii Dmytro
Serhiy Serhii Mykhailo Mykola Yuriy Andriy Andrii Denys Kyrylo Vitali Vitaliy Valeriy Valerii Rustem Olena Iryna Nadiya
Alyaksandr Sviatlana Ales Lech Donald Jarosław Jaroslaw Mateusz Andrzej Aleksander Bronisław Bronislaw Radosław Radoslaw
Beata Ewa Zbigniew Wojciech Tomasz Krzysztof Piotr Paweł Pawel Stanisław Stanislaw Jerzy Jan Józef Jozef Agnieszka Małgorzata
Katarzyna Magdalena Robert Václav Vaclav Miloš Milos Petr Karel Andrej Tomáš Tomas Jiří Jiri Zdeněk Zuzana Robert Mirek
Aleksandar Slobodan Boris Zoran Vojislav Ratko Radovan Novak Ivica Goran Zlatko Tomislav Milorad Milo Andrej Janez Borut
Nataša Natasa Bojan Dragan Branko Dejan Marko Luka Boyko Rumen Kiril Georgi Stefan Plamen Simeon Zoran Nikola Stevo Ana
Jelena Milica Marija
Elvira Margarita Ihor Yurii Vadym Oleh Taras Bohdan Siarhei Maryia Rafal Rafał Szymon Karol Wladyslaw Władysław Adam Michal
Michał Marcin Vít Vit Peter Eduard Ľudovít Richard Željka Zeljka Vuk Edi Sali Ilir Albin Hashim Vjosa Ramush Kolinda Bojko
Slavi Hristijan Klaus Marcel Nicolae Ciolacu Traian Liviu Florin Călin Maia Vlad Dorin Péter Ferenc Gergely László Katalin
Tamás Zoltán`),
  surnames: words(`
Putin Medvedev Yeltsin Gorbachev Lavrov Shoigu Peskov Zakharova Mishustin Volodin Matviyenko Patrushev Naryshkin Bortnikov
Gerasimov Surovikin Prigozhin Kadyrov Navalny Navalnaya Nemtsov Khodorkovsky Berezovsky Abramovich Deripaska Usmanov Sechin
Kozhemyako Kozlov Belousov Novak Ryabkov Nebenzya Kulik Matsegora Kasparov Sharapova Medvedeva Zhirinovsky Zyuganov Mironov
Sobyanin Ivanov Ivanova Petrov Petrova Sidorov Smirnov Kuznetsov Popov Vasiliev Sokolov Mikhailov Fedorov Morozov Volkov
Alexeyev Lebedev Semyonov Egorov Pavlov Stepanov Nikolaev Orlov Makarov Andreyev Zaitsev Zakharov Borisov Romanov Vorobyov
Zelensky Zelenskyy Zelenskiy Zelenska Poroshenko Yanukovych Yushchenko Tymoshenko Klitschko Zaluzhny Zaluzhnyi Syrskyi
Reznikov Kuleba Yermak Podolyak Shmyhal Danilov Budanov Umerov Kravchuk Kuchma Yatsenyuk Avakov Shevchenko Kovalenko
Bondarenko Tkachenko Lukashenko Tsikhanouskaya Tikhanovskaya Bialiatski Sandu Dodon Tusk Kaczyński Kaczynski Duda Morawiecki
Wałęsa Walesa Kwaśniewski Komorowski Sikorski Szydło Kopacz Trzaskowski Lewandowski Nowak Kowalski Wójcik Kamiński Zieliński
Havel Klaus Zeman Babiš Babis Fiala Pavel Novotný Novák Dvořák Svoboda Fico Čaputová Caputova Pellegrini Heger Milošević
Milosevic Vučić Vucic Karadžić Karadzic Mladić Mladic Tadić Tadic Đinđić Djindjic Djokovic Đoković Dodik Izetbegović Plenković
Plenkovic Milanović Milanovic Tuđman Tudjman Modrić Modric Đukanović Djukanovic Janša Jansa Pahor Golob Pogačar Doncic Borisov
Radev Petkov Zaev Gruevski Pendarovski Jović Kovač Kovačević Jovanović Petrović Nikolić Marković Horvat
Putina Bastrykin Utkin Kozyrev Nabiullina Siluanov Miller Chemezov Potanin Fridman Yashin Kara-Murza Yavlinsky Slutsky Gladkov
Degtyarev Brezhnev Stalin Lenin Khrushchev Dugin Girkin Solovyov Simonyan Klitchko Sybiha Syrsky Arestovych Vereshchuk
Stefanchuk Kolomoisky Akhmetov Medvedchuk Saakashvili Biletsky Lukashenka Kolesnikova Makei Kwasniewski Nawrocki Hołownia
Holownia Mentzen Bosak Ziobro Kosiniak-Kamysz Czarzasty Bodnar Błaszczak Blaszczak Szydlo Lipavský Okamura Matovič Matovic
Šimečka Simecka Korčok Blanár Brnabic Brnabić Dacic Dačić Djinđić Nikolic Izetbegovic Dzaferovic Komsic Komšić Cvijanovic
Cvijanović Grabar-Kitarovic Pirc Musar Dončić Pogacar Roglic Roglič Kovachevski Mickoski Rama Berisha Meta Kurti Thaci Thaçi
Osmani Haradinaj Milatovic Spajic Denkov Peevski Iohannis Ciolacu Ponta Basescu Băsescu Dragnea Georgescu Simion Lasconi Ciucă
Dan Plahotniuc Shor Șor Recean Orban Orbán Magyar Szijjarto Szijjártó Gulyás Gyurcsany Gyurcsány Soros Karikó Sulyok Alekseev
Semenov Andreev Nikitin Kravchenko Kovalchuk Melnyk Shevchuk Koval Polishchuk Bondar Tkachuk Moroz Marchenko Lysenko Rudenko
Savchenko Petrenko Wiśniewski Wisniewski Kowalczyk Szymański Woźniak Dąbrowski Černý Procházka Horváth Kovács Tóth Szabó Nagy
Varga Kiss Molnár Németh Farkas Popescu Ionescu Popa Stan Dumitru Stoica Gheorghe Đorđević Stojanović Ilić Stanković Pavlović
Babić Marić Jurić Dimitrov Georgiev Todorov Stoyanov`),
};

const hispanic: Region = {
  given: words(`
José Jose Juan Luis Carlos Jorge Manuel Francisco Antonio Miguel Pedro Alejandro Fernando Rafael Ricardo Eduardo Roberto
Javier Sergio Alberto Enrique Raúl Raul Arturo Mario Jaime Ernesto Hugo Nicolás Nicolas Evo Rafael Lenín Guillermo Álvaro
Alvaro Iván Ivan Gustavo Andrés Andres Felipe Vicente Lopez Claudia Xiomara Cristina Néstor Nestor Mauricio Alberto Javier
Sebastián Sebastian Michelle Gabriel Salvador Augusto Fidel Raul Che Camilo Daniel Rosario Violeta Nayib Daniel Martín Pablo
Diego Lionel Sergio Ángel Angel Gonzalo Joaquín Joaquin Emilio Ignacio Santiago Mateo Rodrigo Tomás Marcos Adolfo Mariano
Íñigo Pau Xavi Andrés Iker Gerard Rafa Carles Artur Oriol Quim María Maria Ana Carmen Isabel Rosa Lucía Lucia Elena Pilar
Dolores Mercedes Guadalupe Esperanza Ximena Valentina Camila Dina Keiko Alan Ollanta Alejandro Luiz Inácio Inacio Dilma Jair
Michel Fernando Geraldo Marina Sérgio João Joao António Antonio Aníbal Mário Marcelo Cristiano Neymar Paulo Gilberto Caetano
Fernanda Flávio Eduardo Carlo Getúlio Juscelino Lula Geraldo Simone Vinícius Thiago Rodrygo
Adán Xóchitl Héctor Oscar Óscar Germán Francia Rodolfo Diosdado Delcy Juan_Guaidó Leopoldo Henrique Edmundo Verónika Jeanine
Axel Patricia Horacio Tabaré Luis_Lacalle José_Mujica Yamandú Alexandre Arthur Ciro Tarcísio Marielle Ronaldo Vinicius Raphinha
Pelé Jimmy Bernardo Juan_Orlando Laura Laurentino Luis_Abinader Danilo Leonel Miguel_Díaz-Canel Bruno Yoani Ariel Jovenel Garry
Jean-Bertrand Marta Sofía Sofia Daniela Gabriela Alejandra Verónica Silvia Mónica Adriana Gloria Yolanda Beatriz Consuelo Inés
Ines Luís Mariana André Rui José_Mourinho Andoni Sergi Jordi Pere Ada`),
  surnames: words(`
García Garcia Rodríguez Rodriguez Martínez Martinez Hernández Hernandez López Lopez González Gonzalez Pérez Perez Sánchez
Sanchez Ramírez Ramirez Torres Flores Rivera Gómez Gomez Díaz Diaz Cruz Morales Reyes Gutiérrez Gutierrez Ortiz Chávez Chavez
Ramos Ruiz Álvarez Alvarez Mendoza Castillo Jiménez Jimenez Vásquez Vasquez Vargas Castro Romero Fernández Fernandez Guzmán
Guzman Muñoz Munoz Rojas Salazar Guerrero Delgado Ortega Medina Aguilar Vega Guerra Contreras Peña Pena Núñez Nunez Maduro
Guaidó Guaido Machado Capriles Morales Arce Áñez Anez Correa Moreno Lasso Noboa Uribe Santos Duque Petro Ordaz Nieto Calderón
Calderon Fox Obrador Sheinbaum Salinas Zedillo Ebrard Kirchner Macri Menem Milei Massa Alfonsín Perón Peron Videla Piñera
Pinera Bachelet Boric Pinochet Allende Kast Lagos Fujimori Humala Toledo Kuczynski Vizcarra Castillo Boluarte Batista Castro
Díaz-Canel Guevara Cienfuegos Ortega Murillo Chamorro Bukele Zelaya Arévalo Giammattei Giammatei Rajoy Zapatero Aznar Iglesias
Feijóo Abascal Rivera Franco Puigdemont Junqueras Torra Messi Maradona Suárez Nadal Alcaraz Iniesta Piqué Casillas Almodóvar
Silva Rousseff Bolsonaro Temer Cardoso Collor Moro Haddad Alckmin Lira Kubitschek Vargas Costa Sócrates Coelho Guterres Soares
Barroso Cavaco Ronaldo Pelé Neymar Oliveira Souza Sousa Santos Pereira Ferreira Almeida Ribeiro Carvalho Lima Barbosa Melo
Nascimento Moraes Teixeira Mourinho
Monreal Gálvez Galvez Anaya Meade Cárdenas Cardenas Zambada Márquez Marquez Fajardo Cabello Urrutia Glas Villavicencio Sagasti
Montesinos Antauro Mesa Camacho Jara Matthei Bullrich Kicillof Larreta Scaloni Lacalle Pou Mujica Orsi Vázquez Vazquez Abdo
Benítez Cartes da_Silva Lula Tebet de_Moraes Maia Pacheco Gomes Freitas Dias Alves Rodrigues Rocha Araújo Araujo Cavalcanti
Moreira Mendes Arevalo Alvarado Chaves Varela Cortizo Mulino Martinelli Abinader Diaz-Canel Marrero Moïse Moise Henry Conille
Cherizier Chérizier Feijoo Casado Montero Ayuso Aragonès Illa Mas Colau Guardiola Rubiales Hermoso Borrell Garzón Bardem Rebelo
de_Sousa Montenegro Ventura Fernandes Félix Navarro Domínguez Dominguez Gil Serrano Blanco Molina Suarez Rubio Marín Sanz Nuñez
Cortés Cortes Garrido Herrera Mejía Mejia Peralta Soto Valenzuela Tapia Fuentes Espinoza Sepúlveda Araya Figueroa Vidal Quispe
Mamani Condori Huamán Choque Rosales Orellana Escobar Ochoa Restrepo Ospina Zapata Londoño Gaviria Betancourt Pastrana`),
};

const western: Region = {
  given: words(`
Jean François Francois Nicolas Emmanuel Marine Édouard Edouard Dominique Laurent Bruno Jacques Alain Lionel Michel Valéry
Georges Charles Pierre Philippe Olivier Thierry Christophe Gérald Éric Eric Ségolène Christine Brigitte Élisabeth Rachida
Anne Camille Léa Margaux Mathieu Antoine Guillaume Benoît Sébastien Kylian Zinedine Karim Didier Hugo Raphaël Angela Olaf
Gerhard Helmut Frank Walter Joachim Horst Annalena Robert Christian Wolfgang Ursula Sigmar Heiko Friedrich Markus Franz Hans
Jürgen Juergen Klaus Dieter Günter Gunter Heinz Karl Kurt Ludwig Manfred Martin Matthias Otto Rainer Rolf Stefan Thomas
Torsten Uwe Werner Katrin Sahra Alice Petra Sabine Ulrike Sebastian Alexander Karoline Silvio Matteo Giuseppe Giorgia Mario
Romano Sergio Giorgio Paolo Enrico Beppe Luigi Antonio Francesco Marco Roberto Andrea Alessandro Carlo Gianluigi Gianni
Federica Laura Chiara Giulia Emma Mark Geert Wim Dick Jan Piet Pieter Frans Jeroen Sigrid Willem Maxima Joost Bart Guy Elio
Charles Yves Herman Didier Alexander Sophie Kyriakos Alexis Antonis George Yanis Andreas Konstantinos Costas Evangelos Nikos
Dimitris Giannis Katerina Viktor Orbán László Ferenc Péter János Gergely Judit Katalin Klaus Traian Victor Liviu Ion Nicolae
Ludovic Marcel Elena Simona Maia Edi Ilir Sali Hashim Ramush Albin Isa Binyamin Benjamin Yair Ehud Ariel Shimon Yitzhak Golda
Menachem Moshe Avigdor Naftali Benny Yoav Itamar Bezalel Isaac Reuven Tzipi Gideon Shlomo Yossi Eli Amos Dov Uri Ehud Ron
Gadi Herzi Ayelet Gal
Jean-Luc Gabriel Elisabeth Armin Boris Nancy Frank-Walter Björn Hubertus Lars Jens Karl_Nehammer Herbert Elly Ignazio Guido
Wopke Dilan Kaag Willem-Alexander Máxima Alexander_De_Croo Xavier Luc Nicos Christos Prokopis Giorgos Micheál Leo Simon Mary
Michael Enda Bertie Gerry`),
  surnames: words(`
Macron Hollande Sarkozy Chirac Mitterrand Giscard d'Estaing Gaulle Le_Pen Pen Mélenchon Melenchon Fillon Juppé Juppe Valls
Philippe Castex Borne Attal Bardella Barnier Darmanin Zemmour Hidalgo Lagarde Strauss-Kahn Royal Jospin Fabius Le_Drian Dupont
Dubois Moreau Laurent Lefebvre Leroy Roux Girard Bonnet Mbappé Mbappe Zidane Benzema Griezmann Deschamps Merkel Scholz Schröder
Schroeder Kohl Brandt Adenauer Steinmeier Gauck Köhler Baerbock Habeck Lindner Merz Söder Soeder Laschet Leyen Maas Gabriel
Schäuble Schaeuble Seehofer Spahn Lauterbach Pistorius Faeser Weidel Wagenknecht Müller Mueller Schmidt Schneider Fischer Weber
Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Neumann Schwarz Zimmermann Braun Krüger Hofmann
Hartmann Lange Werner Krause Lehmann Kurz Kickl Nehammer Strache Faymann Haider Berlusconi Salvini Conte Meloni Renzi Draghi
Prodi Mattarella Napolitano Monti Letta Gentiloni Grillo Di_Maio Bossi Fini D'Alema Rossi Russo Ferrari Esposito Bianchi Romano
Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Rutte Wilders Balkenende
Timmermans Dijsselbloem Kaag Hoekstra de_Jong Jansen Bakker Visser Smit Meijer Mulder de_Boer Bos Vos Peters Hendriks Michel
Verhofstadt Leterme Rompuy Di_Rupo De_Croo De_Wever Lukaku Hazard Courtois Bruyne Mitsotakis Tsipras Samaras Papandreou
Varoufakis Karamanlis Venizelos Papadopoulos Orban Orbán Gyurcsány Szijjártó Áder Novák Magyar Nagy Kovács Tóth Szabó Horváth
Iohannis Basescu Băsescu Ponta Dragnea Iliescu Ceausescu Ceaușescu Ciolacu Georgescu Halep Popescu Ionescu Rama Meta Berisha
Thaci Thaçi Haradinaj Kurti Netanyahu Lapid Olmert Barak Sharon Peres Rabin Meir Begin Dayan Lieberman Bennett Gantz Gallant
Ben-Gvir Smotrich Herzog Rivlin Livni Saar Halevi Hagari Cohen Levy Mizrahi Peretz Friedman Katz Shapiro Goldberg Rosenberg
Weiss Stern Kaplan Feldman Goldstein Bernstein Epstein Rubin Schwartz
Le_Maire Lecornu Bayrou Retailleau Séjourné Hamon Wauquiez Ciotti Glucksmann Breton Barroso Platini Depardieu Soder Höcke Hocke
Chrupalla Klingbeil von_der_Leyen Klopp Nagelsmann Tuchel Flick Neuer Kroos Van_der_Bellen Schallenberg Stocker Tajani Schlein
La_Russa Crosetto Giorgetti Zaia Infantino Ancelotti Spalletti Schoof Omtzigt Yesilgöz Halsema Van_Gaal Van_Rompuy Reynders
De_Bruyne Androulakis Dendias Pavlopoulos Sakellaropoulou Anastasiades Christodoulides Makarios Tatar Akinci Muscat Abela
Fearne Caruana Varadkar Martin Harris McDonald Higgins Kenny Ahern Adams O'Neill Foster Donaldson McGuinness Bernard Robert
Richard Petit Durand Simon Fournier Lambert Fontaine Rousseau Vincent Morel Gauthier Perrin Clément Barbieri Fontana Santoro
Mariani Rinaldi de_Vries van_den_Berg van_Dijk Peeters Janssens Maes Jacobs Willems Claes Goossens Georgiou Nikolaidis
Dimitriou Pappas`),
};

const nordic: Region = {
  given: words(`
Jens Erna Jonas Gro Kjell Magne Thorbjørn Harald Haakon Mette Lars Løkke Anders Fogh Helle Poul Margrethe Frederik Nicolai
Stefan Ulf Magdalena Fredrik Göran Goran Carl Gustaf Olof Tage Jimmie Ebba Anna Annie Margot Greta Björn Bjorn Sven Nils
Erik Mats Lena Karin Ingrid Astrid Birgit Kerstin Sauli Sanna Petteri Juha Timo Paavo Tarja Antti Alexander Jyrki Matti Kimi
Esko Katrín Katrin Bjarni Guðni Gudni Sigmundur Jóhanna Johanna Davíð Halla Zlatan Erling Martin Caster Henrik Søren Soren
Kasper Viktor Freja Emil Kaja Jüri Toomas Kersti Alar Andrus Dalia Gitanas Ingrida Saulius Valdis Krišjānis Egils Edgars
Evika Raimonds Arturs
Troels Espen Elina Kristrún Kristen Gabrielius Magnus Karsten Jakob Mika`),
  surnames: words(`
Stoltenberg Solberg Støre Store Brundtland Bondevik Jagland Breivik Frederiksen Rasmussen Thorning-Schmidt Schmidt Vestergaard
Thulesen Kjærsgaard Bohr Kristersson Andersson Löfven Lofven Reinfeldt Persson Bildt Palme Åkesson Akesson Busch Billström
Thunberg Bernadotte Ibrahimović Ibrahimovic Niinistö Niinisto Stubb Marin Orpo Sipilä Katainen Lipponen Halonen Haavisto
Räikkönen Jakobsdóttir Benediktsson Jóhannesson Gunnlaugsson Haaland Ødegaard Odegaard Carlsen Johansson Karlsson Nilsson
Eriksson Larsson Olsson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindqvist Berg
Bergström Hansen Olsen Larsen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Haugen Hagen Nielsen Christensen Sørensen
Jørgensen Madsen Kristensen Poulsen Korhonen Virtanen Mäkinen Nieminen Hämäläinen Kallas Ilves Ratas Michal Ansip Grybauskaitė
Nausėda Nauseda Šimonytė Landsbergis Dombrovskis Kariņš Levits Rinkēvičs Siliņa Ozolins Tamm Kask
Løfven Vedum Listhaug Purra Valtonen Frostadóttir Karis Pevkur Simonyte Kubilius Warholm Ingebrigtsen Duplantis Isak Gyökeres
Bottas Egede Motzfeldt`),
};

export const REGIONS: readonly Region[] = [
  english,
  korean,
  chinese,
  vietnamese,
  japanese,
  southeastAsian,
  arabic,
  persianTurkishCentralAsian,
  african,
  indian,
  slavic,
  hispanic,
  western,
  nordic,
];

export const GIVEN_NAMES = REGIONS.flatMap((region) => region.given);
export const SURNAMES = REGIONS.flatMap((region) => region.surnames);
