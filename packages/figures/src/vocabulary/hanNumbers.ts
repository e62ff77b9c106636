/** Powers of ten. */
export const hanTens: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Before these a power stands for itself: 超百亿 is above ten billion, 近千家 close to a thousand. */
export const hanBounds = new Set(["超", "逾", "近", "过", "约", "破", "达", "足", "出", "满", "到"]);
