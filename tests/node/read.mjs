// What two programs read in calendars: the paths to read as arguments, JSON as the answer.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

ICAL.design.strict = true;

function withIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    if (!event.startDate.isDate || !event.endDate.isDate) {
      throw new Error(`${event.uid} is not a whole day`);
    }
    return {
      uid: event.uid,
      title: event.summary,
      says: event.description,
      first: event.startDate.toString(),
      next: event.endDate.toString(),
      status: component.getFirstPropertyValue("status"),
      alarms: component.getAllSubcomponents("valarm").map((alarm) =>
        alarm.getFirstPropertyValue("trigger").toString(),
      ),
    };
  });
}

function day(moment) {
  if (!moment.dateOnly) throw new Error(`${moment} is not a whole day`);
  const two = (number) => String(number).padStart(2, "0");
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}

function withNodeIcal(text) {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === "VEVENT");
  return events.map((event) => ({
    uid: event.uid,
    title: event.summary,
    says: event.description,
    first: day(event.start),
    next: day(event.end),
    status: event.status,
    alarms: Object.values(event)
      .filter((part) => part?.type === "VALARM")
      .map(({ trigger }) => trigger),
  }));
}

const answers = process.argv.slice(2).map((path) => {
  const text = readFileSync(path, "utf8");
  return [path, { "ical.js": withIcalJs(text), "node-ical": withNodeIcal(text) }];
});
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
