-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL,
    "countryId" INTEGER NOT NULL,
    "placeCode" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "since" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Event_countryId_day_idx" ON "Event"("countryId", "day");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
