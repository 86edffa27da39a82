// bench_cancel AUDIT STEP FILE LAYOUT: stops the import of a file after STEP, 2 STEP, 3 STEP ... milliseconds until one runs to its end;
// prints how long each took to come back, and the longest. The audit stays as it was until the last.

#include "core/audit/audit.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace zamer;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    const auto audit = audit::Audit::open(QString::fromLocal8Bit(argv[1]));
    if (!audit)
        return 1;
    import::Options options;
    options.layout = QString::fromLocal8Bit(argv[4]);
    const int step = QByteArray(argv[2]).toInt();
    qint64 longest = 0;
    for (int after = step;; after += step) {
        Progress progress;
        QElapsedTimer sinceCancel;
        std::jthread stopper([&](const std::stop_token& stop) {
            for (int waited = 0; waited < after && !stop.stop_requested(); ++waited)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            sinceCancel.start();
            progress.cancel();
        });
        const auto outcome = (*audit)->import(QString::fromLocal8Bit(argv[3]), options, false, progress);
        stopper.request_stop();
        stopper.join();
        if (outcome)
            break;
        if (outcome.error().kind != ErrorKind::Cancelled)
            return 1;
        const qint64 took = sinceCancel.elapsed();
        longest = std::max(longest, took);
        std::printf("stopped after %d ms: back in %lld ms\n", after, took);
    }
    std::printf("longest %lld ms\n", longest);
    return 0;
}
