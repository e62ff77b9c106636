import { listOf } from "./words.js";

/** Words that begin with a number character and are no number. */
export const hanWords =
  listOf(`一些 一个 一直 一起 一样 一方 一家 一种 一款 一名 一位 一项 一次 一旦 一定 一般 一边 一致
  一体 一线 一流 一度 一再 一系 一步 一季 一大 一台 一座 一年 一月 一天 一周 一部 一举 一份
  一场 一切 一带 一路 一轮 一代 一众 一批 一把 一经 一律 一向 一如 一时 一同 一番 一道 一条
  一张 一颗 一枚 一股 一点 一下 三星 四川 四季 三季 二季 十分 千问 百度 百分 百货 百万富 万科
  五粮 七牛 九州 三菱 三井 三峡 三亚 三里 两会 两岸 两国 双十 千元机 六一 五一 十一黄 二手 二维
  二级 三维 四处 四面 百姓 百年 千年 万一 万物 两地 两极 八卦 一二线 三农 五官 零售 零部 零件 零头
  零一万 零碳 零关 零食 零跑 十足 三方 二次 七夕 九江 六福 八达 千禧 三江 三甲 两难 五洲 二套 首套
  三番五次 三番两次 五次三番 三言两语 三三两两 四面八方 五花八门 七上八下 七嘴八舌 千方百计 千家万户 千载难逢 百里挑一 一五一十
  九牛一毛 十拿九稳 三心二意 三元楼 三元樓 三元桥 三元橋 三元里 三元宫 三元区 三元及第 廿一世`);

/** Names that a number after them is part of. */
export const hanNumberedNames =
  listOf(`双 麒麟 骁龙 天玑 锐龙 酷睿 至强 霄龙 龙芯 飞腾 鲲鹏 昇腾 海光 兆芯 思元 玄戒 澎湃 虎贲 猎户座 展锐 玄铁 含光 香山 申威 财富 标普 沪深 中证 上证 波音 空客 新冠 科创
  创业板 富时 日经 恒生 罗素 纳斯达克 纳指 型号 版本 图 表 第`);

/** What is measured of a thing, so that a number after it does not count the thing: 芯片面积. */
export const hanAttributes =
  listOf(`面积 价格 单价 均价 售价 功耗 温度 重量 长度 高度 宽度 厚度 速度 速率 频率 主频 尺寸 时长 占比 比例 市值 营收 收入 利润 成本 良率 算力 带宽 显存 性能 得分
  评分 指数 增速 增幅 涨幅 跌幅 渗透率 市占率 份额 毛利率 续航 延迟`);
