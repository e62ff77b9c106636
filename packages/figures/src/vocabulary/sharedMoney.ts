/** A name that several countries give their money: the currency it is where nothing tells, and what tells of another. */
export interface SharedMoney {
  readonly usual: string;
  /** Places and institutions, by currency. */
  readonly places: Readonly<Record<string, string>>;
}

/** Names of money that several countries share. */
export const sharedMoney: Readonly<Record<string, SharedMoney>> = {
  krone: {
    usual: "NOK",
    places: {
      DKK: "Denmark|Danish|Copenhagen|Danes?|Danske|Nationalbank|Maersk|Novo|Ørsted|Vestas|Folketing|Danemark|danoise?s?|Copenhague|丹麦|哥本哈根",
      NOK: "Norway|Norwegian|Oslo|Norges|Equinor|Telenor|Statkraft|Norvège|norvégien(?:ne)?s?|挪威|奥斯陆",
      SEK: "Sweden|Swedish|Stockholm|Riksbank|Ericsson|Volvo|Suède|suédoise?s?|瑞典|斯德哥尔摩",
      ISK: "Iceland|Icelandic|Reykjavik|Islande|islandaise?s?|冰岛",
      CZK: "Czech|Prague|Tchéquie|tchèques?|捷克|布拉格",
    },
  },
  couronne: {
    usual: "SEK",
    places: {
      SEK: "Suède|suédoise?s?|Stockholm|Riksbank|Ericsson|Volvo",
      DKK: "Danemark|danoise?s?|Copenhague|Maersk|Novo|Ørsted|Vestas",
      NOK: "Norvège|norvégien(?:ne)?s?|Oslo|Equinor|Telenor",
      CZK: "Tchéquie|tchèques?|Prague|Brno",
      ISK: "Islande|islandaise?s?|Reykjavik",
    },
  },
  peso: {
    usual: "MXN",
    places: {
      MXN: "Mexico|Mexican|Mexique|mexicaine?s?|Banxico|Monterrey|墨西哥",
      ARS: "Argentina|Argentine|Argentinian|Buenos Aires|Milei|YPF|argentine?s?|阿根廷",
      CLP: "Chile|Chilean|Santiago|Codelco|Chili|chilien(?:ne)?s?|智利",
      COP: "Colombia|Colombian|Bogot[aá]|Ecopetrol|Colombie|colombien(?:ne)?s?|哥伦比亚",
      PHP: "Philippines?|Philippine|Filipino|Manila|Manille|philippine?s?|菲律宾|马尼拉",
      UYU: "Uruguay|Montevideo|乌拉圭",
      DOP: "Dominican|dominicaine?s?|多米尼加",
    },
  },
  rupee: {
    usual: "INR",
    places: {
      INR: "India|Indian|Mumbai|Delhi|Inde|indien(?:ne)?s?|Bengaluru|Sensex|Nifty|印度|孟买",
      PKR: "Pakistan|Pakistani|Karachi|Islamabad|Lahore|pakistanaise?s?|巴基斯坦|卡拉奇",
      LKR: "Sri Lankan?|Colombo|sri-lankaise?s?|斯里兰卡",
      NPR: "Nepal|Nepalese|Nepali|Kathmandu|Népal|尼泊尔",
      MUR: "Mauritius|Mauritian|Maurice|毛里求斯",
      IDR: "印尼|印度尼西亚|雅加达",
    },
  },
  dirham: {
    usual: "AED",
    places: {
      AED: "UAE|Emirates|Emirati|Dubai|Dubaï|Abu Dhabi|Abou Dhabi|Émirats|émirati",
      MAD: "Morocco|Moroccan|Casablanca|Rabat|Maroc|marocaine?s?|Tanger",
    },
  },
  dinar: {
    usual: "KWD",
    places: {
      KWD: "Kuwait|Kuwaiti|Koweït|koweïtien(?:ne)?s?",
      DZD: "Algeria|Algerian|Algiers|Algérie|algérien(?:ne)?s?|Alger|Sonatrach",
      TND: "Tunisia|Tunisian|Tunis|Tunisie|tunisien(?:ne)?s?",
      IQD: "Iraq|Iraqi|Baghdad|Irak|irakien(?:ne)?s?|Bagdad",
      JOD: "Jordan|Jordanian|Amman|Jordanie|jordanien(?:ne)?s?",
      RSD: "Serbia|Serbian|Belgrade|Serbie|serbes?",
      BHD: "Bahrain|Bahraini|Bahreïn|Manama",
    },
  },
  riyal: {
    usual: "SAR",
    places: {
      SAR: "Saudi|Riyadh|Aramco|saoudien(?:ne)?s?|Riyad",
      QAR: "Qatar|Qatari|Doha|qatari(?:en)?s?",
    },
  },
  shilling: {
    usual: "KES",
    places: {
      KES: "Kenya|Kenyan|Nairobi|Safaricom",
      UGX: "Uganda|Ugandan|Kampala|Ouganda",
      TZS: "Tanzania|Tanzanian|Dar es Salaam|Dodoma|Tanzanie",
    },
  },
};
