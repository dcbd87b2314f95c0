-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "countryId" INTEGER NOT NULL,
    "placeCode" TEXT NOT NULL,
    "metricKey" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "since" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Event_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Event_countryId_day_idx" ON "Event"("countryId", "day");
