-- AlterTable
ALTER TABLE "Metric" ADD COLUMN     "countedTwice" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'flow',
ADD COLUMN     "operators" TEXT NOT NULL DEFAULT 'add',
ADD COLUMN     "people" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shown" TEXT NOT NULL DEFAULT 'always';

-- AlterTable
ALTER TABLE "Rollup" ADD COLUMN     "statedFrom" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "RollupRow" ADD COLUMN     "statedFrom" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PartGroup" (
    "id" INTEGER NOT NULL,
    "metricKey" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "complete" BOOLEAN NOT NULL,
    "since" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PartGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartGroupText" (
    "groupId" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "PartGroupText_pkey" PRIMARY KEY ("groupId","language")
);

-- CreateTable
CREATE TABLE "GroupPart" (
    "groupId" INTEGER NOT NULL,
    "partKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "GroupPart_pkey" PRIMARY KEY ("groupId","partKey")
);

-- CreateIndex
CREATE UNIQUE INDEX "PartGroup_metricKey_key_key" ON "PartGroup"("metricKey", "key");

-- CreateIndex
CREATE INDEX "GroupPart_partKey_idx" ON "GroupPart"("partKey");

-- AddForeignKey
ALTER TABLE "PartGroup" ADD CONSTRAINT "PartGroup_metricKey_fkey" FOREIGN KEY ("metricKey") REFERENCES "Metric"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartGroupText" ADD CONSTRAINT "PartGroupText_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PartGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPart" ADD CONSTRAINT "GroupPart_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "PartGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupPart" ADD CONSTRAINT "GroupPart_partKey_fkey" FOREIGN KEY ("partKey") REFERENCES "Part"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
