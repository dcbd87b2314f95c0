-- CreateTable
CREATE TABLE "PartGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "metricKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "since" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PartGroup_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartGroupText" (
    "groupId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("groupId", "language"),
    CONSTRAINT "PartGroupText_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PartGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GroupPart" (
    "groupId" INTEGER NOT NULL,
    "partKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("groupId", "partKey"),
    CONSTRAINT "GroupPart_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PartGroup" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "GroupPart_partKey_fkey" FOREIGN KEY ("partKey") REFERENCES "Part" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Columns are added in place: making the tables anew, as Prisma wrote it, would take the rows of others along.
ALTER TABLE "Metric" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'flow';
ALTER TABLE "Metric" ADD COLUMN "operators" TEXT NOT NULL DEFAULT 'add';
ALTER TABLE "Metric" ADD COLUMN "people" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Metric" ADD COLUMN "countedTwice" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Metric" ADD COLUMN "shown" TEXT NOT NULL DEFAULT 'always';
ALTER TABLE "Rollup" ADD COLUMN "statedFrom" TEXT NOT NULL DEFAULT '';
ALTER TABLE "RollupRow" ADD COLUMN "statedFrom" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "PartGroup_metricKey_key_key" ON "PartGroup"("metricKey", "key");

-- CreateIndex
CREATE INDEX "GroupPart_partKey_idx" ON "GroupPart"("partKey");
