import { phrasesOf, setOf } from "./words.js";

/** Words that tell that a bare number after them is a ratio, a score or an index, and counts nothing. */
export const ratioNouns =
  phrasesOf(`=PUE,=WUE,=P/E,=PE,=PER,=EV/EBITDA,beta,bêta,score,scores,scored,ratio,ratios,coefficient,indice,index,=PMI,=Elo,=NPS,rating,ratings,note,notes,rated,
  multiple,multiples,reading,grade,=BLEU,perplexity,perplexité,=pH,odds,cote,taux de change,exchange rate,magnitude,degree,alpha,
  市盈率,市净率,评分,得分,指数,分数,系数,比值,比率,倍率,胜率,汇率,中间价,净值,波动率,跑分,均分,综合分,夏普,贝塔,赔率`);

/** Words before the years of someone's age. */
export const ages = setOf("aged turns turned turning");
