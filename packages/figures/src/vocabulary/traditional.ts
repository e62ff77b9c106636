/** Traditional characters that the Chinese vocabulary needs, each before its simplified form. */
const pairs =
  `億亿萬万約约超超過过幣币歐欧餘余個个張张塊块顆颗戶户圓元幾几數数兩两單单雙双會会員员達达將将當当國国後后來来無无與与對对從从
  於于為为這这們们產产業业處处機机圖图顯显卡卡儲储電电時时間间週周歲岁點点號号預预計计購购資资營营費费訂订閱阅躍跃線线價价錢钱臺台灣湾韓韩
  鎊镑盧卢銖铢裡里紐纽種种條条輛辆隻只項项類类層层級级場场區区頁页題题規规劃划減减漲涨損损虧亏淨净稅税總总額额還还僅仅滿满寫写進进開开關关
  廠厂圈圈銷销網网訊讯務务際际華华騰腾買买賣卖發发現现實实際际認认設设備备術术創创投投據据測测試试歷历屆届戰战遠远穩稳軟软體体晝昼噸吨釐厘
  畝亩升升馬马貨货債债佔占佈布倉仓許许協协讓让貸贷獲获億亿貳贰參叁陸陆萬万兆兆衝冲擊击邊边衆众眾众連连運运輸输鐘钟獨独齊齐圍围紀纪農农醫医劑剂
  ○〇碼码師师職职裝装編编續续財财遞递轉转報报較较趨趋勢势樣样話话說说還还請请論论證证評评詞词語语課课誤误調调談谈標标`.replace(
    /\s+/g,
    "",
  );

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[2 * index] ?? "", pairs[2 * index + 1] ?? ""]),
);

/** The simplified form of a character; itself where it has none here. */
export const simplify = (character: string): string => simplified.get(character) ?? character;
