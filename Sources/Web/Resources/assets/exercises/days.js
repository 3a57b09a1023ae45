// Days and hours of the person's own clock: days since 1 January 1970, minutes after midnight.

const dayLength = 86_400_000;

export const dayOf = (date) => Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
export const dateOf = (day) => new Date(day * dayLength).toISOString().slice(0, 10);

export const minuteOf = (time) => {
  const [hours, minutes] = time.split(":").map(Number);
  return hours * 60 + minutes;
};
export const timeOf = (minute) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** "mardi 19 janvier à 18:30", in the language of the page. */
export function said(day, minute) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: "UTC",
  });
  return format.format(new Date(day * dayLength + minute * 60_000));
}

export const saidDay = (day) => new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: "long", day: "numeric", month: "long", timeZone: "UTC",
}).format(new Date(day * dayLength));
