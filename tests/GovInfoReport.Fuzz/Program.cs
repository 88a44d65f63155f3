using GovInfoReport.Fuzz;

if (FuzzOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

return options.Command switch
{
    FuzzCommand.Work => Worker.Start(options),
    FuzzCommand.Replay => Replay.Run(options),
    _ => new Supervisor(options).Run(),
};
