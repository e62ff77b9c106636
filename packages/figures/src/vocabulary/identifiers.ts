import { phrasesOf } from "./words.js";

/** Words after which a number is an identifier: a code, a standard, a telephone number, a ticker. */
export const identifierNouns =
  phrasesOf(`passcode,pass code,password,PIN,code,access code,conference ID,conference id,ID,account number,case number,docket,file number,dial-in number,dial,
  call,telephone,phone,tel,fax,reference,ref,registration number,serial number,ticker,=ISIN,=CUSIP,=ISO,=IEC,=IEEE,=RFC,=EN,=DIN,=RCS,=SIRET,=SIREN,
  =ISBN,=ISSN,=HS,=NACE,=PO Box,P.O. Box,zip,
  code d'accès,code confidentiel,mot de passe,téléphone,tél,appeler,appelez,composez,composer,télécopie,numéro vert,référence,norme,dossier,
  immatriculé,immatriculée,=NF,=CE,=BP,
  证券代码,股票代码,代码,公告编号,编号,会议号码,会议号,会议ID,密码,接入码,拨打,致电,电话,热线,传真,客服,邮编,专利号,文号,案号,批号,编码,流水号,备案号,
  =HKEX,=SEHK,=HKSE,=HKG,=TSE,=TYO,=JPX,=KRX,=KOSDAQ,=TWSE,=TPEX,=SSE,=SZSE,=SHA,=SHE,=SGX,=BSE,=NSE,=KLSE,stock code,share code,
  code boursier,mnémo,mnémonique,代号,股票代号,证券代号,
  许可证号,港交所,纽交所,上交所,深交所,北交所,纳斯达克,新交所,联交所,股份代号,股份代號`);

/** Clocks whose times are printed as four digits: 0915 GMT. */
export const clocks = "=GMT UTC BST CET CEST EST EDT PST PDT ET PT CT JST HKT SGT IST AEST local hrs";

/** What stands after the code of a share: the exchange that lists it. */
export const exchangeSuffixes =
  "=HK SZ SH SS TW TWO T KS KQ BJ SI AX TO V L DE F PA AS MI MC BR SW ST OL CO HE VI NS BO KL BK JK TA SR JP TT CH LN FP GR KR";
