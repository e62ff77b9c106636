import { type ExtractedFigure } from "#figures";

/** Longer lines are prose, where a count of shares or a page may be what is told. */
const longestFurniture = 60;

/** What stands on a page around its text: what tells it in a short line, and the reason that is written. */
const furniture: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:min|mins|minutes?)\b.*\b(?:read|lecture)\b|\b(?:reading time|temps de lecture|lecture)\b|阅读(?:时间|时长|约|需)|閱讀|(?:^|[|｜·•–—])\s*\d+\s?(?:min|mn|mins|minutes?|分钟|分鐘)\s*(?:$|[|｜·•–—])/iu,
    "The time that reading the page takes",
  ],
  [/\bpages?\b|(?<![\p{L}])p\.\s?\d|第\s?\d+\s?[页頁]/iu, "A page number"],
  [/©|\bcopyright\b|\ball rights reserved\b|tous droits réservés|版权|版權/iu, "The line of the copyright"],
  [
    /\b(?:shares?|partages?|partager|likes?|j[’']aime|comments?|commentaires?|views?|vues|reads?|lectures|retweets?|reposts?|followers?|reactions?|réactions?|votes?)\b|阅读量|评论|点赞|转发|分享|閱讀|評論|收藏/iu,
    "A count that the page keeps of its readers",
  ],
  [
    /\b(?:il y a|ago|posted|published|publié|updated|mis à jour|modifié)\b|发布于|發布|更新(?:于|時間|时间)|小时前|天前|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}\s?[h:]\s?\d{2}/iu,
    "The date or the hour of the page",
  ],
];

/** Minutes of reading, alone on a line or between bars, in a line of any length. */
const readingTime = /^\d+\s?(?:min|mn|mins|minutes?)(?:\s(?:read|de lecture))$/iu;

/**
 * Why a figure that the reader found is no claim, in plain words: it is a bare year, or belongs to the page and not to the
 * text (the time of reading, a page number, a date, a count of shares). Null for what an analyst has to look at.
 */
export function dismissalReason({ figure, unit }: ExtractedFigure, paragraph: string): string | null {
  if (unit === "year") return "A year, which the period of a claim carries";
  if (readingTime.test(figure)) return "The time that reading the page takes";
  const line = paragraph.trim();
  const plain = unit === "count" || unit === "other" || unit === "users";
  if (!plain || line.length > longestFurniture || /[.!?。！？]$/.test(line)) return null;
  return furniture.find(([words]) => words.test(line))?.[1] ?? null;
}
