-- AlterTable
ALTER TABLE "Metric" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Part" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Place" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Setting" ADD COLUMN "since" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FormerState" (
    "id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "FormerState_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerState_kind_key_until_idx" ON "FormerState"("kind", "key", "until");

-- CreateIndex
CREATE INDEX "FormerState_kind_until_idx" ON "FormerState"("kind", "until");

-- What stands on record stands so since the last entry of the audit that changed it, else since before that was noted.
UPDATE "Place" SET "since" = coalesce((
    SELECT max(e."at") FROM "AuditEntry" e
    WHERE (e."subject" = "Place"."code" AND e."action" LIKE 'place.%')
        OR (e."action" IN ('place.merge', 'place.unmerge') AND '{"into":"' || "Place"."code" || '"}' IN (e."before", e."after"))
        OR (e."action" = 'place.merge' AND e."subject" = (
            SELECT f."code" FROM "Place" f WHERE f."id" = "Place"."filedParentId"))
), '')
WHERE EXISTS (SELECT 1 FROM "AuditEntry" e WHERE e."action" LIKE 'place.%');

UPDATE "Organisation" SET "since" = coalesce((
    SELECT max(e."at") FROM "AuditEntry" e
    WHERE (e."subject" = "Organisation"."key" AND e."action" LIKE 'organisation.%')
        OR (e."action" IN ('organisation.merge', 'organisation.unmerge')
            AND '{"into":"' || "Organisation"."key" || '"}' IN (e."before", e."after"))
), '')
WHERE EXISTS (SELECT 1 FROM "AuditEntry" e WHERE e."action" LIKE 'organisation.%');

UPDATE "Metric" SET "since" = coalesce((
    SELECT max(e."at") FROM "AuditEntry" e WHERE e."subject" = "Metric"."key" AND e."action" LIKE 'metric.%'
), '');

UPDATE "Setting" SET "since" = coalesce((
    SELECT max(e."at") FROM "AuditEntry" e
    WHERE (e."subject" = "Setting"."key" AND e."action" = 'setting.change')
        OR (e."action" = 'country.set' AND "Setting"."key" LIKE 'country.' || e."subject" || '.%')
), '');

-- A report stands as it was entered, unless an entry tells what it said before, or whom it names is read as another.
UPDATE "Report" SET "since" = coalesce((
    SELECT max(e."at") FROM "AuditEntry" e WHERE e."subject" = "Report"."key" AND e."before" <> '' AND e."action" LIKE 'report.%'
), "entered");

UPDATE "Report" SET "since" = (
    SELECT max(x."at") FROM (
        SELECT "Report"."since" AS "at"
        UNION ALL
        SELECT e."at" FROM "AuditEntry" e JOIN "Organisation" o ON o."key" = e."subject"
        WHERE e."action" = 'organisation.merge' AND o."id" IN ("Report"."filedPublisherId", "Report"."filedSaidById")
    ) x
)
WHERE "filedPublisherId" IS NOT NULL OR "filedSaidById" IS NOT NULL;
