// Asks the service by the types that were made from openapi.yaml, and says what it answered.
import createClient from "openapi-fetch";
import type { components, paths } from "./interface.js";

type Dated = components["schemas"]["Dated"];

const filed = "2026-01-15";
const tooEarly = "2026-01-02";

export async function ask(address: string, grown: string) {
  const client = createClient<paths>({ baseUrl: address });

  const complaint = await client.GET("/v1/timelines/state-complaint.json", {
    params: { query: { filed, extended_to: ["2026-04-30"], lang: "es" } },
  });
  if (!complaint.data) throw new Error(complaint.error.detail);

  const refused = await client.GET("/v1/timelines/state-complaint.json", {
    params: { query: { filed, decision: tooEarly } },
  });
  if (!refused.error) throw new Error("a decision before the filing was answered");

  const batch = await client.POST("/v1/timelines", {
    body: {
      cases: [
        { id: "A-17", process: "records", filed },
        { id: "A-18", process: "state-complaint", filed, decision: tooEarly },
      ],
    },
  });
  if (!batch.data) throw new Error(batch.error.detail);

  const later = createClient<paths>({ baseUrl: grown });
  const changed = await later.GET("/v1/timelines/state-complaint.json", {
    params: { query: { filed, as_of: filed } },
  });
  const decision = changed.data?.dates.find((line) => line.id === "decision");
  if (!decision) throw new Error("no decision");

  return {
    timeline: { title: complaint.data.title, ...dates(complaint.data.dates) },
    error: Object.fromEntries(refused.error.errors.map((wrong) => [wrong.parameter, wrong.given])),
    batch: Object.fromEntries(
      batch.data.answers.map((answer) => [
        answer.id,
        "timeline" in answer ? dates(answer.timeline.dates)["records"] : answer.problem.type,
      ]),
    ),
    grown: {
      who: decision.who,
      kind: decision.kind,
      standing: decision.standing,
      unit: decision.rule?.unit,
      policy: decision.rule?.policy,
      state: decision.outcome?.state,
    },
  };
}

/** The date to rely on of each line that has one. */
function dates(lines: Dated[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => (line.date === null ? [] : [[line.id, line.date]])),
  );
}
